/** Writes every image, and the side modules that they share, as files of the site. */
import type { Asset, ImageAsset, PackageAsset } from "../../src/runtime/assets.ts";
import { encodePack } from "../../src/runtime/python/pack.ts";
import { writeAsset } from "../write-asset.ts";
import type { ImageMaker } from "./image-maker.ts";
import { IMAGES, type ImageRecipe } from "./images.ts";
import { withoutData } from "./without-data.ts";

/** What `importlib.metadata` answers from. */
const DESCRIPTION = /^[^/]+\.dist-info\/(METADATA|entry_points\.txt)$/;
const SITE_PACKAGES = "/lib/python3.14/site-packages/";

/** Of one package: path to content. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export interface PublishImagesOptions {
  readonly outDir: string;
  readonly packages: Readonly<Record<string, PackageAsset>>;
  /** By package. */
  readonly files: Readonly<Record<string, PackageFiles>>;
  readonly maker: ImageMaker;
}

export interface PublishedImages {
  /** The interpreter's version, such as `3.14.2`. */
  readonly python: string;
  /** From the smallest to the largest. */
  readonly images: Readonly<Record<string, ImageAsset>>;
  /** By package: packs of the side modules that images have loaded. */
  readonly sideModules: Readonly<Record<string, Asset>>;
}

export async function publishImages({
  outDir,
  packages,
  files,
  maker,
}: PublishImagesOptions): Promise<PublishedImages> {
  const filesOf = (name: string) => {
    const found = files[name];
    if (!found) throw new Error(`images.ts names the package ${name}, which vendor/wheels.lock.json does not.`);
    return found;
  };

  // Side by side: most of the time goes into compression.
  const made = await Promise.all(
    Object.entries<ImageRecipe>(IMAGES).map(async ([name, recipe]) => {
      const line = lineage(recipe);
      const holds = closure(
        line.flatMap((ancestor) => ancestor.packages),
        packages,
      );
      const packs = holds.map((name) => encodePack(filesOf(name)));
      const modules = line.flatMap((ancestor) => ancestor.modules);
      return { name, recipe, holds, image: await maker(name, { packs, modules, program: recipe.warmUp }) };
    }),
  );

  const loaded = new Set(made.flatMap(({ image }) => image.header.sideModules.map(({ path }) => path)));
  const sideModules: Record<string, Asset> = {};
  for (const name of new Set(made.flatMap(({ holds }) => holds))) {
    const used = [...filesOf(name)]
      .filter(([path]) => loaded.has(SITE_PACKAGES + path))
      .map(([path, module]) => [path, withoutData(module)] as const);
    if (used.length > 0) sideModules[name] = writeAsset(outDir, `${name}-side-modules`, encodePack(new Map(used)));
  }

  const images: Record<string, ImageAsset> = {};
  for (const { name, recipe, holds, image } of made) {
    const data = lineage(recipe).flatMap(({ files = {} }) =>
      Object.entries(files).flatMap(([name, paths]) => paths.map((path) => [path, need(filesOf(name), path)] as const)),
    );
    const described = holds.flatMap((name) => [...filesOf(name)].filter(([path]) => DESCRIPTION.test(path)));
    const pack = encodePack(
      new Map([
        ["image.json", new TextEncoder().encode(JSON.stringify(image.header))],
        ["memory", image.memory],
        ["files", encodePack(new Map([...described, ...data]))],
      ]),
    );
    images[name] = {
      ...writeAsset(outDir, `image-${name}`, pack),
      packages: holds,
      sideModules: holds.filter((name) => name in sideModules),
    };
  }
  const [first] = made;
  if (!first) throw new Error("images.ts names no image.");
  return { python: first.image.python, images, sideModules };
}

/** A recipe and all that it goes on from, the first of them first. */
function lineage(recipe: ImageRecipe): ImageRecipe[] {
  const recipes: Readonly<Record<string, ImageRecipe>> = IMAGES;
  const parent = recipe.extends === undefined ? undefined : recipes[recipe.extends];
  return parent ? [...lineage(parent), recipe] : [recipe];
}

/** The packages and all that they need, in alphabetical order. */
function closure(names: readonly string[], packages: PublishImagesOptions["packages"]): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    packages[name]?.depends.forEach(visit);
  };
  names.forEach(visit);
  return [...found].sort();
}

function need(files: PackageFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`images.ts names the file ${path}, which its package does not hold.`);
  return bytes;
}
