/** Makes the runtime's files: `public/runtime/` and the manifests in `generated/` that name them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Asset } from "../src/runtime/assets.ts";
import { buildPython } from "./python/index.ts";
import { buildPythonLanguage } from "./python-language/index.ts";
import { buildTypeScript } from "./typescript/index.ts";
import { terminalLog, vendorPackages } from "./vendor/index.ts";

const outDir = "public/runtime";
const log = terminalLog();

try {
  const packages = await vendorPackages({ outDir, log });
  const manifests = {
    python: await buildPython({ outDir, packages, log }),
    "python-language": await buildPythonLanguage({ outDir, log }),
    typescript: await buildTypeScript({ outDir, log }),
  };
  mkdirSync("generated", { recursive: true });
  for (const [name, manifest] of Object.entries(manifests)) writeIfChanged(`generated/${name}.json`, manifest);
  removeUnnamed(manifests);
  log.line("The runtime's files are ready.");
} catch (error) {
  log.line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** An unchanged manifest keeps its date, so that `astro dev` has nothing to reload. */
function writeIfChanged(path: string, manifest: unknown): void {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}

/** Removes files of earlier builds that no manifest names. */
function removeUnnamed(manifests: unknown): void {
  const named = new Set<string>();
  JSON.stringify(manifests, (key, value: unknown) => {
    if (key === "file") named.add(value as Asset["file"]);
    return value;
  });
  for (const file of readdirSync(outDir)) if (!named.has(file)) rmSync(join(outDir, file));
}
