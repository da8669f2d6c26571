/** Which image a program is best served by. */
import type { Asset, ImageAsset, PythonAssets } from "../assets.ts";
import type { PythonProgram } from "../protocol/program.ts";
import { importedModules } from "./python-imports.ts";

/** What the browser tells about the reader's connection; absent where it tells nothing. */
export interface Link {
  /** Megabits in a second. */
  readonly downlink?: number;
  /** Whether the reader has asked to be spared bytes. */
  readonly saveData?: boolean;
}

/**
 * Seconds that importing from wheels takes longer for each megabyte of packs. Measured in Chromium: 0.12 for a figure,
 * 0.15 for a fit, 0.22 for a DataFrame, and 0.6 for a request, whose packages are many small modules.
 */
const SECONDS_PER_MEGABYTE = 0.25;
/** Chromium tells no more than this, however fast a connection is. */
const FASTEST_TOLD = 10;

/** Packages that a program, its files and what runs before it import themselves. */
export function packagesOf(program: PythonProgram, importNames: Readonly<Record<string, string>>): string[] {
  const files = [program, ...(program.files ?? []), ...(program.before ?? [])];
  const modules = files.flatMap(({ source }) => [...importedModules(source)]);
  const names = modules.map((module) => (Object.hasOwn(importNames, module) ? importNames[module] : undefined));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * The name of the smallest image that holds most of the packages. Where bytes are dear and wheels would be fewer,
 * `base`, on top of which packages come from wheels.
 */
export function chooseImage(manifest: PythonAssets, packages: readonly string[], link: Link = {}): string {
  const held = ({ packages: holds }: ImageAsset) => packages.filter((name) => holds.includes(name)).length;
  const [best = "base"] = Object.entries(manifest.images)
    .toSorted(([, a], [, b]) => held(b) - held(a) || imageBytes(manifest, a) - imageBytes(manifest, b))
    .map(([name]) => name);
  if (best === "base") return best;
  return costOfImage(manifest, best, link) <= costOfWheels(manifest, packages, link) ? best : "base";
}

function costOfImage(manifest: PythonAssets, name: string, link: Link): number {
  return cost(imageBytes(manifest, manifest.images[name] as ImageAsset), link, 0);
}

function costOfWheels(manifest: PythonAssets, packages: readonly string[], link: Link): number {
  const packs = sum([...closure(manifest.packages, packages)].map((name) => manifest.packages[name] as Asset));
  const base = imageBytes(manifest, manifest.images.base as ImageAsset);
  return cost(base + packs, link, (packs / 1e6) * SECONDS_PER_MEGABYTE);
}

/** Seconds; for who saves data, bytes. */
function cost(bytes: number, { saveData, downlink = FASTEST_TOLD }: Link, seconds: number): number {
  if (saveData) return bytes;
  return downlink >= FASTEST_TOLD ? seconds : (bytes * 8) / 1e6 / downlink + seconds;
}

function imageBytes({ sideModules }: PythonAssets, image: ImageAsset): number {
  return image.bytes + sum(image.sideModules.map((name) => sideModules[name] as Asset));
}

function sum(assets: readonly Asset[]): number {
  return assets.reduce((total, { bytes }) => total + bytes, 0);
}

/** The named packages and all that they need, less those that `isHere` says are there. */
export function closure(
  packages: PythonAssets["packages"],
  names: readonly string[],
  isHere: (name: string) => boolean = () => false,
): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name) || !packages[name]) return;
    found.add(name);
    packages[name].depends.filter((needed) => !isHere(needed)).forEach(visit);
  };
  names.forEach(visit);
  return found;
}
