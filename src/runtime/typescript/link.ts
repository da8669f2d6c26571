import { nearNames } from "../protocol/near-names.ts";
import type { ErrorOutput } from "../protocol/output.ts";
import type { CompiledModule } from "../protocol/program.ts";
import { extractImports, type ImportClause } from "./imports.ts";

export interface ProgramParts {
  readonly program: CompiledModule;
  /** File name of the program, as it shall appear in stack frames. */
  readonly name: string;
  /** Text of the prelude: a script that declares `prelude`. */
  readonly prelude: string;
  /** Texts of all that the program imports, by specifier, dependencies first: function bodies. */
  readonly libraries: ReadonlyMap<string, string>;
}

export interface LinkedProgram {
  /** Text of the worker's only module. */
  readonly text: string;
  /** Lines that linking put before the program's first line. */
  readonly lineShift: number;
}

/**
 * Makes one module of the prelude, the libraries and the program.
 *
 * Modules that import each other by `data:` addresses would do too, but an engine reads such an
 * address several times over: a program that imports zod started three times as slowly.
 */
export function linkProgram({ program, name, prelude, libraries }: ProgramParts): LinkedProgram {
  const runtime = unusedName(program.code);
  const { code, clauses } = extractImports(
    program.code,
    (specifier) => `(async () => ${runtime}.namespace(${JSON.stringify(specifier)}))()`,
  );
  const evaluations = [...libraries].map(
    ([specifier, body]) => `libraries[${JSON.stringify(specifier)}] = ((libraries) => {${body}\n})(libraries);\n`,
  );
  const header = [
    // The prelude and its port stay in this function's scope.
    `const ${runtime} = await (async () => {${prelude}\nconst libraries = {};\n`,
    ...evaluations,
    "return prelude.start(libraries);\n})();\n",
    ...clauses.map((clause) => bindingsOf(clause, runtime)),
    "\n",
  ].join("");
  return {
    text: `${header}${code}\n;${runtime}.finish();\n//# sourceURL=${name}\n`,
    lineShift: header.split("\n").length - 1,
  };
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
