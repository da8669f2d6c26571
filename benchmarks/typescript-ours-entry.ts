/** Our TypeScript runtime, asked as a page asks it. */
import typeScriptAssets from "../generated/typescript.json";
import {
  FetchAssetSource,
  Session,
  spawnBrowserWorker as spawn,
  spawnTrustedWorker,
  TypeScriptCompiler,
  typeScriptKernels,
  type CompiledModule,
} from "../src/runtime/index.ts";
import type { Bench } from "./typescript-bench.ts";

const host = { manifest: typeScriptAssets, assets: new FetchAssetSource("/runtime/") };
const compiler = new TypeScriptCompiler({ ...host, spawn: spawnTrustedWorker });
const session = new Session("typescript", typeScriptKernels({ ...host, spawn, compiler }));
const name = "program.ts";

async function firstOutput(source: string, compiled?: CompiledModule): Promise<number> {
  const began = performance.now();
  let milliseconds = NaN;
  const execution = session.execute({ language: "typescript", name, source, ...(compiled && { compiled }) });
  const end = execution.state.subscribe(() => {
    if (execution.state.value.outputs.length === 0) return;
    milliseconds = performance.now() - began;
    end();
  });
  if ((await execution.ended).status !== "succeeded") throw new Error("The program failed.");
  return milliseconds;
}

async function diagnose(source: string): Promise<number> {
  const began = performance.now();
  const { length } = await compiler.check({ language: "typescript", name, source });
  if (length !== 1) throw new Error(`There is one mistake in the program, not ${length}.`);
  return performance.now() - began;
}

const bench: Bench = {
  run: ({ source, compiled }) => firstOutput(source, compiled),
  runEdited: ({ source }) => firstOutput(source),
  diagnose: ({ source }) => diagnose(source),
};
Object.assign(globalThis, { bench });
