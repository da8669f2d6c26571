import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

/** Parts of packages that this book leaves out: a worker's start takes longer with every kilobyte. */
const replacements: readonly { readonly file: RegExp; readonly contents: string }[] = [
  // Messages in fifty languages are more than half of zod.
  { file: /zod[\\/]v4[\\/]locales[\\/]index\.js$/, contents: `export { default as en } from "./en.js";` },
  // Plot builds its elements one by one; nothing parses HTML.
  {
    file: /domino[\\/]lib[\\/]HTMLParser\.js$/,
    contents: `module.exports = class { constructor() { throw new Error("A figure's elements cannot parse HTML."); } };`,
  },
];

/** Modules that make functions of text, which the page's policy forbids. */
const MAKES_FUNCTIONS = /arquero[\\/]src[\\/](util[\\/]unroll|expression[\\/](compare|compile))\.js$/;

const interpretedFunction = fileURLToPath(
  new URL("../../src/runtime/typescript/libraries/interpreted-function.ts", import.meta.url),
);

/** Single expressions that do not work here, and what stands in their place. */
const corrections: readonly { readonly file: RegExp; readonly from: string; readonly to: string }[] = [
  // A worker's address holds the whole program: parsing that as a query runs out of memory.
  { file: /tfjs-core[\\/]dist[\\/]environment\.js$/, from: "this.populateURLFlags();", to: "" },
  // To find an array's named properties it lists all: seconds for a million elements, an error for more.
  {
    file: /node-inspect-extracted[\\/]dist[\\/]inspect\.js$/,
    from: "getOwnNonIndexProperties:function(t,e=2){",
    to: "getOwnNonIndexProperties:function(t,e=2){if(t.length>100000)return[];",
  },
];

/** Bundles stand-ins for what this book leaves out, and for what cannot work in a page. */
export const trim: Plugin = {
  name: "trim",
  setup(build) {
    build.onLoad({ filter: MAKES_FUNCTIONS }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (!source.includes("Function(")) throw new Error(`${path} makes no functions any more: leave it alone.`);
      const substitute = `import { InterpretedFunction as Function } from ${JSON.stringify(interpretedFunction)};`;
      return { contents: `${substitute}\n${source}` };
    });
    for (const { file, from, to } of corrections) {
      build.onLoad({ filter: file }, ({ path }) => {
        const source = readFileSync(path, "utf8");
        if (!source.includes(from)) throw new Error(`${path} has no ${from} any more: look whether it works as it is.`);
        return { contents: source.replaceAll(from, to) };
      });
    }
    for (const { file, contents } of replacements) {
      build.onLoad({ filter: file }, ({ path }) => ({ contents, resolveDir: path.replace(/[^/\\]*$/, "") }));
    }
  },
};
