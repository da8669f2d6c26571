/** Runs TypeScript programs in a page, through the runtime that the site ships. */
import typeScriptAssets from "../../generated/typescript.json";
import {
  FetchAssetSource,
  mostWorkers,
  servedTypeScript,
  Session,
  spawnBrowserWorker as spawn,
  spawnTrustedWorker,
  TypeScriptCompiler,
  typeScriptKernels,
  withPool,
  type DiagnosticOutput,
  type Output,
  type TypeScriptProgram,
} from "../../src/runtime/index.ts";

export interface ProgramRun {
  readonly status: string;
  readonly outputs: readonly Output[];
}

declare global {
  var runProgram: (program: TypeScriptProgram, stopAfterOutput: boolean) => Promise<ProgramRun>;
  var checkProgram: (program: TypeScriptProgram) => Promise<readonly DiagnosticOutput[]>;
}

const host = { manifest: typeScriptAssets, assets: new FetchAssetSource("/runtime/") };
const compiler = new TypeScriptCompiler({ ...host, spawn: spawnTrustedWorker });
const kernels = withPool(typeScriptKernels({ ...host, spawn, compiler }), {
  served: servedTypeScript,
  most: mostWorkers,
});
const session = new Session("typescript", kernels, { timeout: 30_000 });

globalThis.runProgram = async (program, stopAfterOutput) => {
  const execution = session.execute(program);
  const stop = execution.state.subscribe(() => {
    if (stopAfterOutput && execution.state.value.outputs.length > 0) session.stop(execution);
  });
  const { status, outputs } = await execution.ended;
  stop();
  return { status, outputs };
};

globalThis.checkProgram = (program) => compiler.check(program);
