import { parse } from "es-module-lexer/minimal/js";

/** Specifiers that a JavaScript module imports, each once; computed ones are not known. */
export function importSpecifiers(code: string): string[] {
  const [imports] = parse(code);
  return [...new Set(imports.flatMap(({ n }) => n ?? []))];
}

/** One import statement, or one re-export, as what it asks for. */
export interface ImportClause {
  readonly specifier: string;
  /** Local name of the module's namespace. */
  readonly namespace?: string;
  /** Exported name and local name of each binding. */
  readonly bindings: readonly (readonly [exported: string, local: string])[];
}

export interface ExtractedImports {
  /** The module without its import statements, every other character in its place. */
  readonly code: string;
  readonly clauses: readonly ImportClause[];
}

/**
 * Takes the imports out of a module.
 *
 * A dynamic import, which a worker under our content security policy refuses, becomes a promise of
 * the namespace: `dynamicImport` writes that expression.
 */
export function extractImports(code: string, dynamicImport: (specifier: string) => string): ExtractedImports {
  const [imports] = parse(code);
  const clauses: ImportClause[] = [];
  let rest = "";
  let copied = 0;
  for (const { n: specifier, d: dynamic, ss: start, se: end } of imports) {
    if (specifier === undefined) continue;
    const statement = code.slice(start, end);
    if (dynamic < 0) clauses.push(parseClause(specifier, statement));
    const replacement = dynamic < 0 ? blank(statement) : dynamicImport(specifier);
    rest += code.slice(copied, start) + replacement;
    copied = end;
  }
  return { code: rest + code.slice(copied), clauses };
}

/** As many lines and columns of nothing. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const CLAUSE = /^import\s*(?:([^\s,{*"']+)\s*,?\s*)?(?:\*\s*as\s+([^\s]+)\s+|\{([^}]*)\}\s*)?from\b/;
const BINDING = /^(?:["'](.*)["']|([^\s]+))(?:\s+as\s+([^\s]+))?$/;

function parseClause(specifier: string, statement: string): ImportClause {
  // A re-export, or an import for its effects, binds nothing.
  const [matched, defaultName, namespace, named = ""] = CLAUSE.exec(statement.replace(COMMENTS, "")) ?? [];
  const bindings = named.split(",").flatMap((part): [string, string][] => {
    const [, quoted, name = quoted ?? "", local = name] = BINDING.exec(part.trim()) ?? [];
    return name === "" ? [] : [[name, local]];
  });
  if (matched !== undefined && defaultName !== undefined) bindings.unshift(["default", defaultName]);
  return { specifier, bindings, ...(namespace !== undefined && { namespace }) };
}
