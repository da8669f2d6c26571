/** Fetches what interpreters start from: once for all that start from the same image. */
import type { Asset, AssetSource, ImageAsset, PythonAssets } from "../assets.ts";
import type { ImageFiles, PythonFiles } from "../protocol/messages.ts";
import { decodePack } from "../python/pack.ts";
import type { Progress } from "../session/kernel.ts";
import { download } from "./download.ts";

const SITE_PACKAGES = "/lib/python3.14/site-packages/";

export interface FilesOptions {
  readonly manifest: PythonAssets;
  readonly assets: AssetSource;
}

/** What every incarnation starts from. */
export interface Interpreter {
  /** Here before the rest: a worker takes a while to start, and need not wait for what it will be sent. */
  readonly workerSource: Promise<string>;
  readonly files: Promise<PythonFiles>;
}

export function fetchInterpreter(
  { manifest, assets }: FilesOptions,
  imageName: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Interpreter {
  const asset = imageOf(manifest, imageName);
  const sides = asset.sideModules.map((name) => manifest.sideModules[name] as Asset);
  const parts = [manifest.worker, manifest.wasm, asset, ...sides];
  const step = asset.packages.length > 0 ? "Fetching Python and its packages" : "Fetching Python";
  const [worker, wasm, image, ...sideModules] = download(assets, parts, { step, onProgress, signal });
  const module = wasm?.then((bytes) => WebAssembly.compile(bytes));
  const workerSource = (worker as Promise<Uint8Array>).then((bytes) => new TextDecoder().decode(bytes));
  const imageFiles = loadImage(asset, image as Promise<Uint8Array>, sideModules).catch(async (error: unknown) => {
    signal.throwIfAborted();
    if (imageName === "base") throw error;
    // Its packages come from wheels, then.
    const base = imageOf(manifest, "base");
    return loadImage(base, assets.load(base, { signal }), []);
  });
  const files = Promise.all([module, imageFiles, workerSource]).then(([wasm, image]) => ({
    wasm: wasm as WebAssembly.Module,
    image,
    importNames: importNames(manifest.packages),
  }));
  // Whoever loads hears of a failure through `files`.
  workerSource.catch(() => undefined);
  return { workerSource, files };
}

function imageOf({ images }: PythonAssets, name: string): ImageAsset {
  const image = images[name];
  if (!image) throw new Error(`There is no image "${name}".`);
  return image;
}

async function loadImage(
  { packages }: ImageAsset,
  pack: Promise<Uint8Array>,
  sideModules: readonly Promise<Uint8Array>[],
): Promise<ImageFiles> {
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
