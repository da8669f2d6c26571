import { describe, expect, it } from "vitest";
import { toMimeBundle } from "../../src/runtime/typescript/prelude/mime-bundle.ts";

describe("toMimeBundle", () => {
  it.each([
    ["a text", "text", { "text/plain": "text" }],
    ["a number", 1, { "text/plain": "1" }],
    ["an object", { a: 1 }, { "text/plain": "{ a: 1 }" }],
    ["an empty object", {}, { "text/plain": "{}" }],
    ["a table", { toHTML: () => "<table></table>" }, { "text/html": "<table></table>" }],
    ["an HTML element", { outerHTML: "<p>a</p>" }, { "text/html": "<p>a</p>" }],
    ["a MimeBundle", { "image/png": "AAAA", "text/plain": "dot" }, { "image/png": "AAAA", "text/plain": "dot" }],
    ["an object with slashes and no texts", { "a/b": 1 }, { "text/plain": "{ 'a/b': 1 }" }],
    [
      "an SVG element",
      { outerHTML: `<svg width="1"><image xlink:href="#"></image>&nbsp;</svg>` },
      {
        "image/svg+xml": `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1"><image xlink:href="#"></image>&#160;</svg>`,
      },
    ],
    [
      "an SVG element with its namespace",
      { outerHTML: `<svg xmlns="http://www.w3.org/2000/svg"></svg>` },
      { "image/svg+xml": `<svg xmlns="http://www.w3.org/2000/svg"></svg>` },
    ],
  ])("shows %s", (_, value, bundle) => {
    expect(toMimeBundle(value)).toEqual(bundle);
  });
});
