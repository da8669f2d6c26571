/** Node's own `util.inspect`, extracted for the Web: what `console.log` prints in Node, printed here. */
export { formatWithOptions, inspect } from "node-inspect-extracted";
