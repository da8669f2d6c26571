import { parse } from "es-module-lexer/minimal/js";

/**
 * Turns a module that esbuild has bundled into the body of a function of `libraries`, which returns
 * the module's exports: linking then needs no addresses (see `src/runtime/typescript/link.ts`).
 */
export function functionBody(module: string, nameOf: (path: string) => string): string {
  const [imports, exports] = parse(module);
  let body = "";
  let copied = 0;
  for (const { n: path, d: dynamic, ss: start, se: end } of imports) {
    if (dynamic !== -1 || path === undefined) throw new Error("A library imports dynamically.");
    body += module.slice(copied, start) + bindings(module.slice(start, end), nameOf(path));
    copied = end;
  }
  body += module.slice(copied);
  const [clause, names = ""] = /export\{([^}]*)\};?\s*$/.exec(body) ?? [];
  const pairs = names.split(",").filter((name) => name !== "");
  if (clause === undefined || pairs.length !== exports.length) {
    throw new Error("A library's exports are not one clause at its end.");
  }
  const getters = pairs.map((pair) => {
    const [local, exported = local] = pair.split(" as ");
    return `get ${exported}(){return ${local}}`;
  });
  return `${body.slice(0, body.length - clause.length)}return{${getters.join(",")}}`;
}

function bindings(statement: string, name: string): string {
  const [, names] = /^import\{([^}]*)\}from/.exec(statement) ?? [];
  if (names === undefined) return "";
  return `const{${names.replaceAll(" as ", ":")}}=libraries[${JSON.stringify(name)}]`;
}
