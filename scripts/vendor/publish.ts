import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { PackageAsset } from "../../src/runtime/assets.ts";
import { sha256 } from "./content-store.ts";
import type { LockedWheel } from "./wheel-lock.ts";

const pyodideLock = createRequire(import.meta.url)("pyodide/pyodide-lock.json") as {
  packages: Record<string, unknown>;
};

/**
 * Writes the packs (by package name) into `outDir`, each named by its content, and removes those of earlier runs.
 * Resolves with what the site has to know of each package. Rejects if a wheel has no pack.
 */
export async function publish(
  outDir: string,
  wheels: readonly LockedWheel[],
  packs: ReadonlyMap<string, Uint8Array>,
): Promise<Record<string, PackageAsset>> {
  await mkdir(outDir, { recursive: true });
  const packages: Record<string, PackageAsset> = {};
  for (const { name, version, imports, depends, file: wheelFile } of wheels) {
    const bytes = packs.get(name);
    if (bytes === undefined) throw new Error(`No pack was made of ${wheelFile}.`);
    const hash = sha256(bytes);
    const file = `${name}-${version}.${hash.slice(0, 12)}.bin`;
    const path = join(outDir, file);
    const present = await readFile(path).catch(() => undefined);
    // Left alone if it is right: watchers need not see it change.
    if (present === undefined || sha256(present) !== hash) await writeFile(path, bytes);
    packages[name] = { file, bytes: bytes.length, sha256: hash, version, imports, depends };
  }
  await removeStale(outDir, packages);
  return packages;
}

/** Other scripts write to the folder too, with names of the same form: only Python packages' files are ours. */
async function removeStale(outDir: string, packages: Readonly<Record<string, PackageAsset>>): Promise<void> {
  const current = new Set(Object.values(packages).map((asset) => asset.file));
  for (const file of await readdir(outDir)) {
    const name = /^([a-z0-9-]+?)-\d[^/]*\.[0-9a-f]{12}\.bin$/.exec(file)?.[1];
    const isPackage = name !== undefined && (name in packages || name in pyodideLock.packages);
    if (isPackage && !current.has(file)) await rm(join(outDir, file));
  }
}
