/** What the TypeScript Playground is made of, on the page: the compiler and `@typescript/vfs`, the result evaluated. */
import { createDefaultMapFromCDN, createSystem, createVirtualTypeScriptEnvironment } from "@typescript/vfs";
import type ts from "typescript";
import type { Bench } from "./typescript-bench.ts";

declare global {
  interface Window {
    ts: typeof ts;
  }
}

type Environment = ReturnType<typeof createVirtualTypeScriptEnvironment>;

const FILE = "program.ts";
let environment: Promise<Environment> | undefined;

async function start(source: string): Promise<Environment> {
  await new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: "/typescript.js", onload: resolve });
    script.onerror = reject;
    document.head.append(script);
  });
  const { ts } = window;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
  };
  const fetcher = (url: string | URL | Request) => fetch(`/lib/${String(url).split("/").at(-1)}`);
  const files = await createDefaultMapFromCDN(options, ts.version, false, ts, undefined, fetcher as typeof fetch);
  files.set(FILE, source);
  return createVirtualTypeScriptEnvironment(createSystem(files), [FILE], ts, options);
}

/** The service with the program in it. */
async function withProgram(source: string): Promise<Environment["languageService"]> {
  environment ??= start(source);
  const { updateFile, languageService } = await environment;
  updateFile(FILE, source);
  return languageService;
}

async function run(source: string): Promise<number> {
  const began = performance.now();
  const service = await withProgram(source);
  const [{ text } = { text: "" }] = service.getEmitOutput(FILE).outputFiles;
  let milliseconds = NaN;
  const { log } = console;
  console.log = () => (milliseconds = performance.now() - began);
  await (0, eval)(`(async () => {${text.replace(/export \{\};/, "")}})()`);
  console.log = log;
  return milliseconds;
}

async function diagnose(source: string): Promise<number> {
  const began = performance.now();
  const service = await withProgram(source);
  const { length } = [...service.getSyntacticDiagnostics(FILE), ...service.getSemanticDiagnostics(FILE)];
  if (length !== 1) throw new Error(`There is one mistake in the program, not ${length}.`);
  return performance.now() - began;
}

const bench: Bench = {
  run: ({ source }) => run(source),
  runEdited: ({ source }) => run(source),
  diagnose: ({ source }) => diagnose(source),
};
Object.assign(globalThis, { bench });
