import type { Definition, ServedFunction } from "../protocol/program.ts";

/** Compiled code, with the places of its definitions. */
interface DefinedCode {
  readonly code: string;
  readonly definitions?: readonly Definition[];
}

/**
 * The code with those statements only that a function needs, all else left empty, so that every line keeps its number.
 * Throws, with a message for the reader, when the code does not declare the function at its top level.
 */
export function servedCode<M extends DefinedCode>(module: M, { name, text }: ServedFunction): M {
  const { code, definitions = [] } = module;
  const isDeclared = definitions.some(
    ({ names, from, to }) => names.includes(name) && code.slice(from, to).includes(text),
  );
  if (!isDeclared) {
    throw new TypeError("A pool calls a function that the program declares at its top level, in its own file.");
  }
  let kept = "";
  let copied = 0;
  for (const { from, to } of needed(definitions, name).toSorted((a, b) => a.from - b.from)) {
    kept += blank(code.slice(copied, from)) + code.slice(from, to);
    copied = to;
  }
  return { ...module, code: `${kept}${blank(code.slice(copied))}` };
}

function needed(definitions: readonly Definition[], name: string): Definition[] {
  const found = new Set<Definition>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const definition of definitions) {
      if (!definition.names.includes(name)) continue;
      found.add(definition);
      definition.uses.forEach(visit);
    }
  };
  visit(name);
  return [...found];
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
