/** Runs Snippets in the shipped runtimes, in Node. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Side } from "../src/book/pairs.ts";
import {
  FileAssetSource,
  pythonKernels,
  servedPython,
  servedTypeScript,
  Session,
  spawnNodeWorker as spawn,
  TypeScriptCompiler,
  typeScriptKernels,
  withoutValues,
  withPool,
  type DiagnosticOutput,
  type Execution,
  type ExecutionState,
  type Program,
  type PythonAssets,
  type PythonProgram,
  type TypeScriptAssets,
  type TypeScriptProgram,
} from "../src/runtime/node.ts";

/** Milliseconds that a Snippet may take before something must be wrong with it. */
const TIMEOUT = 120_000;

export interface Runtimes {
  readonly python: Session<PythonProgram>;
  /** Python as it is where an image is refused: packages are imported from their files. */
  readonly pythonFromWheels: Session<PythonProgram>;
  readonly typescript: Session<TypeScriptProgram>;
  readonly compiler: TypeScriptCompiler;
  /** What runs a language, with versions, as Recordings name it. */
  readonly versions: Readonly<Record<Side["language"], string>>;
  dispose(): void;
}

/** Starts both runtimes from the files that `npm run build` serves. */
export function startRuntimes(): Runtimes {
  const pythonAssets = readManifest<PythonAssets>("python");
  const typeScriptAssets = readManifest<TypeScriptAssets>("typescript");
  const assets = new FileAssetSource("public/runtime");
  const compiler = new TypeScriptCompiler({ manifest: typeScriptAssets, assets, spawn });
  const pythonOf = (manifest: PythonAssets) =>
    new Session(
      "python",
      withPool(pythonKernels({ manifest, assets, spawn }), { served: servedPython, most: availableParallelism }),
      { timeout: TIMEOUT },
    );
  const python = pythonOf(pythonAssets);
  const { base } = pythonAssets.images;
  const pythonFromWheels = pythonOf({ ...pythonAssets, images: base ? { base } : {} });
  const typescript = new Session(
    "typescript",
    withPool(typeScriptKernels({ manifest: typeScriptAssets, assets, spawn, compiler }), {
      served: servedTypeScript,
      most: availableParallelism,
    }),
    { timeout: TIMEOUT },
  );
  return {
    python,
    pythonFromWheels,
    typescript,
    compiler,
    versions: {
      python: `Python ${pythonAssets.python}, Pyodide ${pythonAssets.pyodide}`,
      typescript: `TypeScript ${typeScriptAssets.typescript}`,
    },
    dispose() {
      python.dispose();
      pythonFromWheels.dispose();
      typescript.dispose();
      compiler.dispose();
    },
  };
}

function readManifest<T>(name: string): T {
  return JSON.parse(readFileSync(`generated/${name}.json`, "utf8")) as T;
}

/** The program that a Snippet is. */
function programOf({ language, file, source, files, before }: Side): Program {
  const program = { name: file, source, files };
  return language === "python" ? { language, ...program, before } : { language, ...program };
}

/** Runs one Snippet to its end, with the lines of input that its sidecar gives. Outputs are as Recordings hold them. */
export async function runSnippet(runtimes: Runtimes, side: Side): Promise<ExecutionState> {
  const execution = runProgram(runtimes, programOf(side));
  const session: Pick<Session, "answer" | "stop"> = runtimes[side.language];
  execution.state.subscribe(() => {
    if (execution.state.value.status !== "awaiting-input") return;
    const line = side.stdin[execution.conditions.answers.length];
    if (line === undefined) session.stop(execution);
    else session.answer(execution, line);
  });
  const end = await execution.ended;
  return { ...end, outputs: end.outputs.map(withoutValues) };
}

/** Starts any program. */
export function runProgram({ python, typescript }: Runtimes, program: Program): Execution {
  return program.language === "python" ? python.execute(program) : typescript.execute(program);
}

/** What `tsc` says of a TypeScript Snippet. */
export function checkTypeScript({ compiler }: Runtimes, side: Side): Promise<readonly DiagnosticOutput[]> {
  return compiler.check({ language: "typescript", name: side.file, source: side.source, files: side.files });
}
