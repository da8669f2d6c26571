/** One Session per language on a page, made when first wanted. */
import pythonAssets from "../../generated/python.json";
import typeScriptAssets from "../../generated/typescript.json";
import {
  FetchAssetSource,
  mostWorkers,
  pythonKernels,
  servedPython,
  servedTypeScript,
  Session,
  spawnBrowserWorker as spawn,
  spawnTrustedWorker,
  TypeScriptCompiler,
  typeScriptKernels,
  withPool,
  withSpare,
  type Execution,
  type Language,
  type Program,
  type PythonProgram,
  type TypeScriptProgram,
} from "../runtime/index.ts";

/** Milliseconds that one program may run; reading and editing go on meanwhile. */
const TIMEOUT = 5 * 60_000;

export const assets = new FetchAssetSource(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/runtime/`);

/** What browsers tell of the reader's connection, where they do. */
const link = () => (navigator as { connection?: { downlink?: number; saveData?: boolean } }).connection;

/** Compiles what readers run, and checks where no editor is open. */
export const typeScriptCompiler = new TypeScriptCompiler({
  manifest: typeScriptAssets,
  assets,
  spawn: spawnTrustedWorker,
});

const python = withPool(pythonKernels({ manifest: pythonAssets, assets, spawn, link }), {
  served: servedPython,
  most: mostWorkers,
});
const typescript = withPool(
  typeScriptKernels({ manifest: typeScriptAssets, assets, spawn, compiler: typeScriptCompiler }),
  { served: servedTypeScript, most: mostWorkers },
);

export interface Sessions {
  readonly python: Session<PythonProgram>;
  readonly typescript: Session<TypeScriptProgram>;
}

/** A frame may be one of many on its page: each keeps one interpreter, and no spare. While the site is built there are none. */
const isFramed = globalThis.parent !== globalThis.self;

/** The page's own. */
export const sessions: Sessions = {
  python: new Session("python", isFramed ? python : withSpare(python), { timeout: TIMEOUT }),
  typescript: new Session("typescript", typescript, { timeout: TIMEOUT }),
};

/** Others, for programs of somebody else's, whose traces are thrown away with them. */
export function separateSessions(timeout: number): Sessions {
  return {
    python: new Session("python", python, { timeout }),
    typescript: new Session("typescript", typescript, { timeout }),
  };
}

/** Runs a program in the Session of its language. */
export function execute({ python, typescript }: Sessions, program: Program): Execution {
  return program.language === "python" ? python.execute(program) : typescript.execute(program);
}

/** Loads the engine that a program is likely to be run by. */
export function prepareSession({ language, file }: { language: Language; file: string }, source: string): void {
  if (language === "python") sessions.python.prepare({ language, name: file, source });
  else sessions.typescript.prepare();
}

/** What runs each language, and which packages it can load. */
export const versions: Record<Language, Record<"engine" | "packages", Readonly<Record<string, string>>>> = {
  python: {
    engine: { Python: pythonAssets.python, Pyodide: pythonAssets.pyodide },
    packages: Object.fromEntries(Object.entries(pythonAssets.packages).map(([name, { version }]) => [name, version])),
  },
  typescript: {
    engine: { TypeScript: typeScriptAssets.typescript },
    packages: typeScriptAssets.versions,
  },
};
