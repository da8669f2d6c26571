import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

/** Parts of packages that are left out, as a worker's start takes longer with every kilobyte, or cannot work in one. */
const replacements: readonly { readonly file: RegExp; readonly contents: string }[] = [
  // Arquero makes functions of text, which the page's policy forbids.
  {
    file: /arquero[\\/]src[\\/]expression[\\/]compile\.js$/,
    contents: `export { compile } from "${fileURLToPath(new URL("../../src/runtime/typescript/libraries/arquero-compile.ts", import.meta.url))}";`,
  },
  // Messages in fifty languages are more than half of zod.
  { file: /zod[\\/]v4[\\/]locales[\\/]index\.js$/, contents: `export { default as en } from "./en.js";` },
  // Plot builds its elements one by one; nothing parses HTML.
  {
    file: /domino[\\/]lib[\\/]HTMLParser\.js$/,
    contents: `module.exports = class { constructor() { throw new Error("A figure's elements cannot parse HTML."); } };`,
  },
];

/** Bundles stand-ins for what this book leaves out. */
export const trim: Plugin = {
  name: "trim",
  setup(build) {
    for (const { file, contents } of replacements) {
      build.onLoad({ filter: file }, ({ path }) => ({ contents, resolveDir: path.replace(/[^/\\]*$/, "") }));
    }
  },
};
