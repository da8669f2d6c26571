/**
 * Stands in for JavaScript's `Function` in libraries that make functions of text: under the page's
 * policy no text becomes code. It is interpreted instead, which is slower and gives the same results.
 */
import Sval from "sval";

/** Parameter names, then the body, as for `Function`. */
export function InterpretedFunction(...parts: readonly string[]): (...values: unknown[]) => unknown {
  const interpreter = new Sval({ ecmaVer: "latest", sourceType: "script", sandBox: true });
  interpreter.run(`exports.made = (${parts.slice(0, -1).join(", ")}) => { ${parts.at(-1) ?? ""} };`);
  return interpreter.exports.made as (...values: unknown[]) => unknown;
}
