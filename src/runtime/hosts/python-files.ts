/** Fetches what interpreters start from: once for all that start from the same image. */
import type { Asset, AssetSource, ImageAsset, PythonAssets } from "../assets.ts";
import type { Image } from "../protocol/image.ts";
import { decodePack } from "../python/pack.ts";
import type { Progress } from "../session/kernel.ts";
import { download } from "./download.ts";

const SITE_PACKAGES = "/lib/python3.14/site-packages/";

export interface FilesOptions {
  readonly manifest: PythonAssets;
  readonly assets: AssetSource;
}

/** What every incarnation starts from, each part as it comes. */
export interface Interpreter {
  readonly workerSource: Promise<string>;
  readonly unpackerSource: Promise<string>;
  readonly wasm: Promise<WebAssembly.Module>;
  readonly image: Promise<PackedImage>;
}

/** An image as it travels. */
export interface PackedImage extends Pick<Image, "packages" | "sideModules"> {
  /** What `python/image-unpacker.ts` unpacks. */
  readonly pack: Uint8Array<ArrayBuffer>;
}

export function fetchInterpreter(
  { manifest, assets }: FilesOptions,
  imageName: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Interpreter {
  const asset = imageOf(manifest, imageName);
  const sides = asset.sideModules.map((name) => manifest.sideModules[name] as Asset);
  const step = asset.packages.length > 0 ? "Fetching Python and its packages" : "Fetching Python";
  // Workers take a while to start: their scripts, which are small, come first.
  const scripts = [assets.load(manifest.worker, { signal }), assets.load(manifest.imageUnpacker, { signal })] as const;
  const after = Promise.allSettled(scripts);
  const parts = [manifest.wasm, asset, ...sides] as const;
  const [wasm, pack, ...sideModules] = download(assets, parts, { step, onProgress, signal, after });
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const image = loadImage(asset, pack, sideModules).catch(async (error: unknown) => {
    signal.throwIfAborted();
    if (imageName === "base") throw error;
    // Its packages come from wheels, then.
    const base = imageOf(manifest, "base");
    return loadImage(base, assets.load(base, { signal }), []);
  });
  return {
    workerSource: scripts[0].then(decode),
    unpackerSource: scripts[1].then(decode),
    wasm: wasm.then((bytes) => WebAssembly.compile(bytes)),
    image,
  };
}

function imageOf({ images }: PythonAssets, name: string): ImageAsset {
  const image = images[name];
  if (!image) throw new Error(`There is no image "${name}".`);
  return image;
}

async function loadImage(
  { packages }: ImageAsset,
  pack: Promise<Uint8Array<ArrayBuffer>>,
  sideModules: readonly Promise<Uint8Array>[],
): Promise<PackedImage> {
  const compile = async (packed: Promise<Uint8Array>) =>
    Promise.all(
      Array.from(decodePack(await packed), async ({ path, bytes }) => {
        const module = await WebAssembly.compile(bytes as Uint8Array<ArrayBuffer>);
        return [SITE_PACKAGES + path, module] as const;
      }),
    );
  const [bytes, modules] = await Promise.all([pack, Promise.all(sideModules.map(compile))]);
  return { packages, pack: bytes, sideModules: new Map(modules.flat()) };
}

/** Top-level import name to the package that provides it, or what it needs. */
export function importNames(packages: PythonAssets["packages"]): Record<string, string> {
  const provided = Object.entries(packages).flatMap(([name, { imports }]) => imports.map((module) => [module, name]));
  // The standard library reads time zones from a package where the system has none.
  return Object.fromEntries([...provided, ["zoneinfo", "tzdata"]]) as Record<string, string>;
}
