/** Changes to Pyodide's own JavaScript, made while it is bundled. Each must match exactly, or the build fails. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Plugin } from "esbuild";

/** Files of ours and Pyodide's that call C functions by the names that the glue gives them. */
const CALLERS = ["node_modules/pyodide/pyodide.mjs", "src/runtime/python/scrub.ts"];

interface Change {
  readonly before: string;
  readonly after: string;
}

/**
 * Emscripten's loader of side modules learns two things: to tell where it put one (`Module.onSideModule`), and to put
 * one where it is told, uninitialised, from a compiled module (`Module.placing`). See `runtime/python/side-modules.ts`.
 */
const SIDE_MODULES: readonly Change[] = [
  {
    before: "var getMemory=size=>{",
    after: "var getMemory=size=>{if(Module.placing)return Module.placing.memory;",
  },
  {
    before: "var tableBase=metadata.tableSize?wasmTable.length:0;if(handle){",
    after:
      "if(Module.placing&&metadata.tableSize&&wasmTable.length<Module.placing.table)wasmTable.grow(Module.placing.table-wasmTable.length);" +
      "var tableBase=metadata.tableSize?wasmTable.length:0;" +
      'if(Module.placing&&(memoryBase!==Module.placing.memory||tableBase!==Module.placing.table))throw new Error("No room for "+libName);' +
      "Module.onSideModule?.({path:libName,memory:memoryBase,table:tableBase,handle:handle||0,global:!!flags.global});if(handle){",
  },
  {
    before: "if(applyRelocs){if(runtimeInitialized)",
    after: "if(applyRelocs&&!Module.placing){if(runtimeInitialized)",
  },
  { before: "if(init){if(runtimeInitialized)", after: "if(init&&!Module.placing){if(runtimeInitialized)" },
  // A slot that was freed while an image was made is not free in the engine that restores it.
  { before: "if(freeTableIndexes.length){return", after: "if(freeTableIndexes.length&&!Module.onSideModule){return" },
  {
    before: "function loadLibData(){",
    after: "function loadLibData(){if(Module.placing)return Module.placing.module;",
  },
];

/** What makes a JavaScript function one of WebAssembly is compiled once for each signature, not for each function. */
const WRAPPERS: readonly Change[] = [
  { before: "var convertJsFunctionToWasm=", after: "var wrappers={};var convertJsFunctionToWasm=" },
  {
    before: "var module=new WebAssembly.Module(bytes);",
    after: "var module=wrappers[sig]??=new WebAssembly.Module(bytes);",
  },
];

/** `_loadSnapshot` becomes a function that fills the memory of a module that has been instantiated meanwhile. */
const RESTORING: readonly Change[] = [
  {
    before:
      "let n=await e._loadSnapshot,i=ArrayBuffer.isView(n)?n:new Uint8Array(n);return t.noInitialRun=!0,t.INITIAL_MEMORY=i.length,i",
    after: "return t.noInitialRun=!0,e._loadSnapshot",
  },
  { before: "s=i.restoreSnapshot(t)", after: "s=t" },
  { before: "let a=Ae(r,s,t)", after: "let a=Ae(r,s&&await s(r),t)" },
];

const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  "pyodide.asm.mjs": [...SIDE_MODULES, ...WRAPPERS],
  "pyodide.mjs": RESTORING,
};

/** Applies the changes to Pyodide's files as esbuild reads them. */
export const patchedGlue: Plugin = {
  name: "patched-glue",
  setup(build) {
    build.onLoad({ filter: /\/pyodide\/pyodide(\.asm)?\.mjs$/ }, async ({ path }) => ({
      contents: await change(path),
      loader: "js",
    }));
  },
};

async function change(path: string): Promise<string> {
  const changed = apply(await readFile(path, "utf8"), CHANGES[basename(path)] ?? [], path);
  if (basename(path) !== "pyodide.asm.mjs") return changed;
  const callers = await Promise.all(CALLERS.map((file) => readFile(file, "utf8")));
  return dropAliases(renameable(changed), callers.join(" "));
}

/**
 * A direct `eval` keeps a minifier from renaming anything that it might name: a third of the glue. The policy of our
 * pages refuses either kind.
 */
function renameable(glue: string): string {
  return glue.replace(/(?<![\w$.])eval\(/g, "(0,eval)(");
}

/** Pyodide gives each of the interpreter's five thousand C functions a name, for anyone; here only `callers` might call. */
function dropAliases(glue: string, callers: string): string {
  const uses = countWords(glue);
  const called = countWords(callers);
  // Declared, assigned, and named in a string: whose name stands nowhere else is called by nobody.
  const isUnused = (name: string) => uses.get(name) === 3 && !called.has(name);
  const dropped = new Set<string>();
  const alias = /(?<=[;{])([\w$]+)=Module\["\1"\]=wasmExports\["[\w$]+"\](?:\.value>>>0)?;/g;
  const slim = glue.replace(alias, (statement, name: string) => {
    if (!isUnused(name)) return statement;
    dropped.add(name);
    return "";
  });
  if (dropped.size < 4000) throw new Error(`Pyodide's glue names its C functions in a new way: ${dropped.size} found.`);
  return slim.replace(/\bvar (_set_method_docstring,[\w$,]+);/, (_, names: string) => {
    return `var ${names
      .split(",")
      .filter((name) => !dropped.has(name))
      .join(",")};`;
  });
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function apply(source: string, changes: readonly Change[], path: string): string {
  return changes.reduce((text, { before, after }) => {
    const found = text.split(before).length - 1;
    if (found !== 1) throw new Error(`${path}: found ${found} times instead of once: ${before}`);
    return text.replace(before, () => after);
  }, source);
}
