import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { PackageAsset, PythonAssets } from "../../src/runtime/assets.ts";
import { encodePack } from "../../src/runtime/python/pack.ts";
import { encodeSparse } from "../../src/runtime/python/sparse.ts";
import type { SnapshotRequest } from "../../src/runtime/python/snapshot-worker.ts";
import { spawnNodeWorker } from "../../src/runtime/hosts/worker-handle-node.ts";
import type { Log } from "../vendor/index.ts";
import { writeAsset } from "../write-asset.ts";
import { bundleWorker } from "./bundle.ts";

const pyodideDirectory = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
const pyodideFile = (name: string) => readFileSync(join(pyodideDirectory, name));

export interface PythonBuildOptions {
  readonly outDir: string;
  readonly packages: Readonly<Record<string, PackageAsset>>;
  readonly log: Log;
}

/** Writes the Python runtime's files under `outDir` and tells what they are. */
export async function buildPython({ outDir, packages, log }: PythonBuildOptions): Promise<PythonAssets> {
  log.status("Making the memory snapshot of Python");
  const wasm = pyodideFile("pyodide.asm.wasm");
  const stdlib = pyodideFile("python_stdlib.zip");
  const { python, snapshot } = await makeSnapshot(wasm, stdlib);
  return {
    python,
    pyodide: (JSON.parse(pyodideFile("package.json").toString()) as { version: string }).version,
    worker: writeAsset(outDir, "python-worker", await bundleWorker("src/runtime/python/worker.ts")),
    wasm: writeAsset(outDir, "pyodide-wasm", wasm),
    snapshot: writeAsset(outDir, "python-snapshot", encodeSparse(snapshot)),
    stdlib: writeAsset(outDir, "python-stdlib", stdlib),
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

interface Snapshot {
  /** The interpreter's version, such as `3.14.2`. */
  readonly python: string;
  readonly snapshot: Uint8Array;
}

async function makeSnapshot(wasm: Uint8Array<ArrayBuffer>, stdlib: Uint8Array): Promise<Snapshot> {
  const worker = spawnNodeWorker(await bundleWorker("src/runtime/python/snapshot-worker.ts"));
  const { port1, port2 } = new MessageChannel();
  const { promise, resolve, reject } = Promise.withResolvers<Snapshot>();
  worker.onError((message) => reject(new Error(`The memory snapshot could not be made: ${message}`)));
  port1.onmessage = ({ data }: MessageEvent<Snapshot>) => resolve(data);
  const request: SnapshotRequest = { port: port2, files: { wasm: await WebAssembly.compile(wasm), stdlib } };
  worker.postMessage(request, [port2]);
  try {
    return await promise;
  } finally {
    port1.close();
    worker.terminate();
  }
}
