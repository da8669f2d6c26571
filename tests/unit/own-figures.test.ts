/** Figures of the book about its own files are those of the build. */
import { expect, test } from "vitest";
import python from "../../generated/python.json" with { type: "json" };
import typescript from "../../generated/typescript.json" with { type: "json" };
import { contentRoot } from "../../src/book/content-root.ts";
import { readFigures } from "../../src/book/figures.ts";

const { worker, imageUnpacker, wasm, images } = python;

test.each([
  ["python-runtime-size", megabytes(worker.bytes + imageUnpacker.bytes + wasm.bytes + images.base.bytes)],
  ["typescript-prelude-size", `${Math.round(typescript.prelude.bytes / 1000)} kB`],
  ["typescript-compiler-size", megabytes(typescript.compiler.bytes)],
])("%s", (id, value) => {
  expect(readFigures(contentRoot)[id]?.value).toBe(value);
});

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
