import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { PackageAsset, PythonAssets } from "../../src/runtime/assets.ts";
import { encodePack } from "../../src/runtime/python/pack.ts";
import type { Log } from "../vendor/index.ts";
import { writeAsset } from "../write-asset.ts";
import { bundleWorker } from "./bundle.ts";
import { imageMaker } from "./image-maker.ts";
import { publishImages } from "./publish-images.ts";

const pyodideDirectory = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
const pyodideFile = (name: string) => readFileSync(join(pyodideDirectory, name));

export interface PythonBuildOptions {
  readonly outDir: string;
  readonly packages: Readonly<Record<string, PackageAsset>>;
  readonly log: Log;
}

/** Writes the Python runtime's files under `outDir` and tells what they are. */
export async function buildPython({ outDir, packages, log }: PythonBuildOptions): Promise<PythonAssets> {
  const wasm = pyodideFile("pyodide.asm.wasm");
  const stdlib = pyodideFile("python_stdlib.zip");
  const maker = await imageMaker({ wasm, stdlib, log });
  const { python, images, sideModules } = await publishImages({ outDir, packages, maker });
  return {
    python,
    pyodide: (JSON.parse(pyodideFile("package.json").toString()) as { version: string }).version,
    worker: writeAsset(outDir, "python-worker", await bundleWorker("src/runtime/python/worker.ts")),
    wasm: writeAsset(outDir, "pyodide-wasm", wasm),
    stdlib: writeAsset(outDir, "python-stdlib", stdlib),
    images,
    sideModules,
    packages: { ...packages, book: writeHelpers(outDir) },
  };
}

/** The helpers of programs, as a package of its own. */
function writeHelpers(outDir: string): PackageAsset {
  const folder = "src/helpers/python";
  const files = globSync(`${folder}/book/*.py`)
    .sort()
    .map((path) => [relative(folder, path), readFileSync(path)] as const);
  return { ...writeAsset(outDir, "book", encodePack(new Map(files))), version: "1", imports: ["book"], depends: [] };
}
