import { readFile } from "node:fs/promises";
import type { PackageAsset } from "../../src/runtime/assets.ts";
import { bootCompiler, PYODIDE_VERSION } from "./bytecode.ts";
import { cdnSource, pyodideCdn } from "./cdn-source.ts";
import { cacheFolder, ContentStore, sha256 } from "./content-store.ts";
import { fetchWheels } from "./fetch.ts";
import { formatBytes, type Log } from "./log.ts";
import { carrierSource, pipSource } from "./pip-sources.ts";
import { publish } from "./publish.ts";
import { repackWheel } from "./repack.ts";
import { readWheelLock, type LockedWheel } from "./wheel-lock.ts";
import type { WheelSource } from "./wheel-source.ts";

export { cacheFolder, ContentStore, sha256 } from "./content-store.ts";
export { terminalLog, type Log } from "./log.ts";

export interface VendorOptions {
  /** Folder that the packs are written to; packs of other versions are removed from it. */
  readonly outDir: string;
  readonly log: Log;
}

/**
 * Makes every package of `vendor/wheels.lock.json` ready to be served: fetched, checked, repacked with bytecode,
 * written to `outDir`. Resolves with the `packages` of `PythonAssets`. What has been made before comes from the
 * cache. Rejects with a message for the reader if wheels can't be had.
 */
export async function vendorPackages({ outDir, log }: VendorOptions): Promise<Record<string, PackageAsset>> {
  const lock = await readWheelLock();
  if (lock.pyodide !== PYODIDE_VERSION) {
    throw new Error(
      `vendor/wheels.lock.json is for Pyodide ${lock.pyodide}, node_modules holds ${PYODIDE_VERSION}: ` +
        "run `npm ci`, or `node scripts/vendor/lock.ts` if Pyodide was upgraded on purpose.",
    );
  }
  const store = new ContentStore(cacheFolder(), log);
  const packs = await makePacks(lock.wheels, store, log);
  return publish(outDir, lock.wheels, packs);
}

/** Wheels as their makers built them: name to bytes. Rejects with a message for the reader if any can't be had. */
export function getWheels(wheels: readonly LockedWheel[], log: Log): Promise<Map<string, Uint8Array>> {
  return fetchWheels(wheels, { store: new ContentStore(cacheFolder(), log), sources: sources(), log });
}

function sources(): WheelSource[] {
  return [cdnSource(pyodideCdn(PYODIDE_VERSION)), pipSource(), carrierSource()];
}

/** The packs by package name, from the store where this recipe has made them before. */
async function makePacks(
  wheels: readonly LockedWheel[],
  store: ContentStore,
  log: Log,
): Promise<Map<string, Uint8Array>> {
  const recipe = await recipeHash();
  const noteName = (wheel: LockedWheel): string => `${wheel.sha256}.pack-${recipe}`;
  const packs = new Map<string, Uint8Array>();
  const needed: LockedWheel[] = [];
  for (const wheel of wheels) {
    const hash = await store.note(noteName(wheel));
    const pack = hash === undefined ? undefined : await store.get(hash);
    if (pack === undefined) needed.push(wheel);
    else packs.set(wheel.name, pack);
  }
  if (needed.length === 0) return packs;

  const bytes = await fetchWheels(needed, { store, sources: sources(), log });
  log.status("Booting Pyodide to compile bytecode");
  const compiler = await bootCompiler();
  for (const [index, wheel] of needed.entries()) {
    log.status(`Repacking ${wheel.file}, ${needed.length - index} left`);
    const pack = repackWheel(wheel.name, bytes.get(wheel.name) ?? new Uint8Array(), compiler);
    await store.put(pack);
    await store.putNote(noteName(wheel), sha256(pack));
    packs.set(wheel.name, pack);
    log.line(`${wheel.name} ${wheel.version} repacked, ${formatBytes(pack.length)}, ${needed.length - index - 1} left`);
  }
  return packs;
}

/** Stands for everything but the wheel that a pack's bytes depend on. */
async function recipeHash(): Promise<string> {
  const files = ["repack.ts", "adapt.ts", "keep.ts", "bytecode.ts", "../../src/runtime/python/pack.ts"];
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, import.meta.url), "utf8")));
  return sha256([PYODIDE_VERSION, process.versions.zlib, ...texts].join("\0")).slice(0, 16);
}
