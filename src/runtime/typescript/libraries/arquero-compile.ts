/**
 * Stands in for Arquero's own module of this name, which makes functions of text with `Function`:
 * under the page's policy no text becomes code. The same expressions are interpreted instead.
 */
import { functions } from "arquero/src/op/index.js";
import Sval from "sval";

type Compiled = (...values: unknown[]) => unknown;

function interpret(code: string, fn: unknown, params: unknown): Compiled {
  const interpreter = new Sval({ ecmaVer: "latest", sourceType: "script", sandBox: true });
  interpreter.import({ fn, $: params });
  interpreter.run(`exports.compiled = ${code};`);
  return interpreter.exports.compiled as Compiled;
}

export const compile = {
  escape: interpret,
  expr: (code: string, params: unknown) => interpret(`(row, data, op) => ${code}`, functions, params),
  expr2: (code: string, params: unknown) => interpret(`(row0, data0, row, data) => ${code}`, functions, params),
  join: (code: string, params: unknown) => interpret(`(row1, data1, row2, data2) => ${code}`, functions, params),
  param: (code: string, params: unknown) => interpret(code, functions, params),
};
