/** Our runtime, started as a page starts it. */
import pythonAssets from "../generated/python.json";
import { FetchAssetSource, pythonKernels, Session, spawnBrowserWorker } from "../src/runtime/index.ts";

/** Milliseconds from the decision to run until the program's output is here. */
async function start(source: string): Promise<number> {
  const began = performance.now();
  const kernels = pythonKernels({
    manifest: pythonAssets,
    assets: new FetchAssetSource("/runtime/"),
    spawn: spawnBrowserWorker,
  });
  const session = new Session("python", kernels);
  const { status, outputs } = await session.execute({ language: "python", name: "first.py", source }).ended;
  if (status !== "succeeded" || outputs.length === 0) throw new Error(JSON.stringify(outputs));
  return performance.now() - began;
}

Object.assign(globalThis, { start });
