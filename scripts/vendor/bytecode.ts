import { createRequire } from "node:module";
import { dirname } from "node:path";
import { loadPyodide } from "pyodide";

/** The release of the `pyodide` package in `node_modules`. */
export const PYODIDE_VERSION = (createRequire(import.meta.url)("pyodide/package.json") as { version: string }).version;

/** Where packages live in the worker: tracebacks name the files there. */
const SITE_PACKAGES = "/lib/python3.14/site-packages";

/**
 * Writes next to each source its .pyc, where the import system looks for it. Unchecked: Python then neither
 * stats nor hashes the source. A file that is no valid Python (a template, a test case) has none.
 */
const COMPILE = `
import py_compile, warnings
warnings.simplefilter("ignore")
def compile_all(paths):
    compiled = []
    for path in paths:
        try:
            compiled.append(py_compile.compile(
                path, doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
            ))
        except py_compile.PyCompileError:
            pass
    return compiled
compile_all
`;

export interface BytecodeCompiler {
  /** The .pyc files for the .py files among `files`, both by path relative to site-packages. */
  compile(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array<ArrayBuffer>>;
}

/** Boots Pyodide in this process: bytecode has to come from the very interpreter that will load it. */
export async function bootCompiler(): Promise<BytecodeCompiler> {
  const pyodide = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" } });
  const { FS } = pyodide;
  const compileAll = pyodide.runPython(COMPILE) as (paths: unknown) => { toJs(): string[] };
  return {
    compile(files) {
      const sources = [...files].filter(([path]) => path.endsWith(".py"));
      for (const [path, bytes] of sources) {
        FS.mkdirTree(dirname(`${SITE_PACKAGES}/${path}`));
        FS.writeFile(`${SITE_PACKAGES}/${path}`, bytes);
      }
      const paths = pyodide.toPy(sources.map(([path]) => `${SITE_PACKAGES}/${path}`)) as unknown;
      const compiled = new Map<string, Uint8Array<ArrayBuffer>>();
      for (const path of compileAll(paths).toJs()) {
        compiled.set(path.slice(SITE_PACKAGES.length + 1), FS.readFile(path) as Uint8Array<ArrayBuffer>);
        FS.unlink(path);
      }
      for (const [path] of sources) FS.unlink(`${SITE_PACKAGES}/${path}`);
      return compiled;
    },
  };
}
