/** One Session per language on a page, made when first wanted. */
import pythonAssets from "../../generated/python.json";
import typeScriptAssets from "../../generated/typescript.json";
import {
  FetchAssetSource,
  pythonKernels,
  Session,
  spawnBrowserWorker as spawn,
  spawnTrustedWorker,
  TypeScriptCompiler,
  typeScriptKernels,
  withSpare,
  type Language,
  type PythonProgram,
  type TypeScriptProgram,
} from "../runtime/index.ts";

/** Milliseconds that one program may run; reading and editing go on meanwhile. */
const TIMEOUT = 5 * 60_000;

export const assets = new FetchAssetSource(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/runtime/`);

/** What browsers tell of the reader's connection, where they do. */
const link = () => (navigator as { connection?: { downlink?: number; saveData?: boolean } }).connection;

const typeScriptCompiler = new TypeScriptCompiler({
  manifest: typeScriptAssets,
  assets,
  spawn: spawnTrustedWorker,
});

export const sessions = {
  python: new Session<PythonProgram>(
    "python",
    withSpare(pythonKernels({ manifest: pythonAssets, assets, spawn, link })),
    {
      timeout: TIMEOUT,
    },
  ),
  typescript: new Session<TypeScriptProgram>(
    "typescript",
    typeScriptKernels({ manifest: typeScriptAssets, assets, spawn, compiler: typeScriptCompiler }),
    { timeout: TIMEOUT },
  ),
} satisfies Record<Language, unknown>;

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
