import { nearNames } from "../protocol/near-names.ts";
import type { ErrorOutput } from "../protocol/output.ts";
import type { CompiledFile, CompiledModule, CompiledProgram, ServedFunction } from "../protocol/program.ts";
import { extractImports, type ImportClause } from "./imports.ts";
import type { LinkedSource } from "./prelude/start-message.ts";
import { servedCode } from "./served.ts";

export interface ProgramParts {
  readonly program: CompiledProgram;
  /** File name of the program, as it shall appear in stack frames. */
  readonly name: string;
  /** Text of the prelude: a script that declares `prelude`. */
  readonly prelude: string;
  /** Texts of all that the program imports, by specifier, dependencies first: function bodies. */
  readonly libraries: ReadonlyMap<string, string>;
  /** The function that is all this worker does, as one of a pool. */
  readonly serves?: ServedFunction | undefined;
}

export interface LinkedProgram {
  /** Text of the worker's only module. */
  readonly text: string;
  /** Where its files stand in it. */
  readonly sources: readonly LinkedSource[];
}

/**
 * Makes one module of the prelude, the libraries and the program.
 *
 * Modules that import each other by `data:` addresses would do too, but an engine reads such an
 * address several times over: a program that imports zod started three times as slowly.
 *
 * Throws, with a message for the reader, when the program does not declare the function that it serves.
 */
export function linkProgram({ program, name, prelude, libraries, serves }: ProgramParts): LinkedProgram {
  const code = "files" in program ? program.files.map((file) => file.code).join("") : program.code;
  const runtime = unusedName(code);
  const evaluations = [...libraries].map(
    ([specifier, body]) => `libraries[${JSON.stringify(specifier)}] = ((libraries) => {${body}\n})(libraries);\n`,
  );
  const header = [
    // The prelude and its port stay in this function's scope.
    `const ${runtime} = await (async () => {${prelude}\nconst libraries = {};\n`,
    ...evaluations,
    "return prelude.start(libraries);\n})();\n",
  ].join("");
  const serving = <M extends CompiledModule>(module: M): M => (serves ? served(module, serves, runtime) : module);
  const body =
    "files" in program
      ? filesBody(
          program.files.map((file) => (file.name === name ? serving(file) : file)),
          runtime,
        )
      : moduleBody(serving(program), name, runtime);
  const shift = lineCount(header);
  return {
    text: `${header}${body.text}\n//# sourceURL=${name}\n`,
    sources: body.sources.map((source) => ({ ...source, lineShift: source.lineShift + shift })),
  };
}

/** A module that does nothing but call a function of its own, for who asks. */
function served<M extends CompiledModule>(module: M, serves: ServedFunction, runtime: string): M {
  const { code, ...rest } = servedCode(module, serves);
  return { ...rest, code: `${code}\nawait ${runtime}.serve(${serves.name});` } as M;
}

/** The program's text, and where its files begin in that. */
type Body = LinkedProgram;

/** A program of one file is a function: what it throws reaches us in every engine, and its names are its own. */
function moduleBody(program: CompiledModule, name: string, runtime: string): Body {
  const { code, clauses } = extractImports(
    program.code,
    (specifier) => `(async () => ${runtime}.namespace(${JSON.stringify(specifier)}))()`,
  );
  const opening = `await ${runtime}.run(async () => {${clauses.map((clause) => bindingsOf(clause, runtime)).join("")}\n`;
  return {
    text: `${opening}${code}\n});`,
    sources: [{ name, map: program.map, lineShift: lineCount(opening) }],
  };
}

/** Of several files, each is a function, which is called when another file first imports it. */
function filesBody(files: readonly CompiledFile[], runtime: string): Body {
  let text = `await ${runtime}.runFiles([\n`;
  const sources = files.map(({ name, code, map, imports, bindings }) => {
    text += `[${JSON.stringify({ name, imports, bindings })}, async (exports, require, load) => {\n`;
    const lineShift = lineCount(text);
    text += `${code}\n}],\n`;
    return { name, map, lineShift };
  });
  return { text: `${text}]);`, sources };
}

function lineCount(text: string): number {
  return text.split("\n").length - 1;
}

function bindingsOf({ specifier, namespace, bindings }: ImportClause, runtime: string): string {
  const from = JSON.stringify(specifier);
  const names = bindings.map(([exported]) => exported);
  const locals = bindings.map(([, local]) => local);
  const all = namespace === undefined ? "" : `const ${namespace} = ${runtime}.namespace(${from}); `;
  if (names.length === 0) return all;
  return `${all}const [${locals.join(", ")}] = ${runtime}.bindings(${from}, ${JSON.stringify(names)}); `;
}

function unusedName(code: string): string {
  let name = "__runtime";
  while (code.includes(name)) name += "_";
  return name;
}

/** What the reader is told about imports of files that the program does not have. */
export function notThere(specifiers: readonly string[], files: readonly string[]): ErrorOutput {
  const near = specifiers.flatMap((specifier) => nearNames(specifier.replace(/^\.\//, ""), files, 1));
  const hint = near.length > 0 ? ` Did you mean ${quoted(near.map((name) => `./${name}`))}?` : "";
  const message = `This program has no file ${quoted(specifiers)}.${hint}`;
  return { type: "error", name: "ImportError", message, traceback: `ImportError: ${message}`, spans: [] };
}

/** What the reader is told about imports that this book does not ship. */
export function notShipped(specifiers: readonly string[], shipped: readonly string[]): ErrorOutput {
  const are = specifiers.length === 1 ? "is" : "are";
  const near = specifiers.flatMap((specifier) => nearNames(specifier, shipped, 1));
  const hint = near.length > 0 ? ` Did you mean ${quoted(near)}?` : "";
  const message = `${quoted(specifiers)} ${are} not shipped with this book.${hint} Packages you can import: ${shipped.join(", ")}.`;
  return { type: "error", name: "ImportError", message, traceback: `ImportError: ${message}`, spans: [] };
}

function quoted(names: readonly string[]): string {
  return [...new Set(names)].map((name) => JSON.stringify(name)).join(", ");
}
