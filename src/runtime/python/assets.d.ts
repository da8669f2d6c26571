/** Python files are bundled as text. */
declare module "*.py" {
  const source: string;
  export default source;
}

declare module "pyodide/pyodide.mjs" {
  export * from "pyodide";
}

declare module "pyodide/pyodide.asm.mjs" {
  const createPyodideModule: (settings: unknown) => Promise<unknown>;
  export default createPyodideModule;
}
