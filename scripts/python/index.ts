import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import type { PackageAsset, PythonAssets } from "../../src/runtime/assets.ts";
import { decodePack, encodePack } from "../../src/runtime/python/pack.ts";
import type { Log } from "../vendor/index.ts";
import { writeAsset } from "../write-asset.ts";
import { bundleWorker } from "./bundle.ts";
import { trimExports } from "./exports.ts";
import { imageMaker } from "./image-maker.ts";
import { publishImages, type PackageFiles } from "./publish-images.ts";

const pyodideDirectory = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
const pyodideFile = (name: string) => readFileSync(join(pyodideDirectory, name));

export interface PythonBuildOptions {
  readonly outDir: string;
  readonly packages: Readonly<Record<string, PackageAsset>>;
  readonly log: Log;
}

/** Writes the Python runtime's files under `outDir` and tells what they are. */
export async function buildPython({ outDir, packages, log }: PythonBuildOptions): Promise<PythonAssets> {
  const [worker, imageWorker, imageUnpacker] = (await Promise.all(
    ["worker", "image-worker", "image-unpacker"].map((name) => bundleWorker(`src/runtime/python/${name}.ts`)),
  )) as [string, string, string];
  const files = Object.fromEntries(
    Object.entries(packages).map(([name, { file }]) => [name, unpack(readFileSync(join(outDir, file)))]),
  );
  const wasm = trimExports(pyodideFile("pyodide.asm.wasm"), {
    scripts: [worker, imageWorker],
    files: Object.values(files).flatMap((files) => [...files]),
  });
  const stdlib = pyodideFile("python_stdlib.zip");
  const maker = await imageMaker({ worker: imageWorker, wasm, stdlib, log });
  const { python, images, sideModules } = await publishImages({ outDir, packages, files, maker });
  return {
    python,
    pyodide: (JSON.parse(pyodideFile("package.json").toString()) as { version: string }).version,
    worker: writeAsset(outDir, "python-worker", worker),
    imageUnpacker: writeAsset(outDir, "image-unpacker", imageUnpacker),
    wasm: writeAsset(outDir, "pyodide-wasm", wasm),
    stdlib: writeAsset(outDir, "python-stdlib", stdlib),
    images,
    sideModules,
    packages: { ...packages, book: writeHelpers(outDir) },
  };
}

function unpack(compressed: Uint8Array): PackageFiles {
  return new Map(Array.from(decodePack(gunzipSync(compressed)), ({ path, bytes }) => [path, bytes]));
}

/** The helpers of programs, as a package of its own. */
function writeHelpers(outDir: string): PackageAsset {
  const folder = "src/helpers/python";
  const files = globSync(`${folder}/book/*.py`)
    .sort()
    .map((path) => [relative(folder, path), readFileSync(path)] as const);
  return { ...writeAsset(outDir, "book", encodePack(new Map(files))), version: "1", imports: ["book"], depends: [] };
}
