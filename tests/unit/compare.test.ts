/** Two runs whose numbers differ are compared by their words. */
import { expect, it } from "vitest";
import { comparable, type Output } from "../../src/runtime/node.ts";

const printed = (text: string): Output => ({ type: "stream", name: "stdout", text });
const shown = (svg: string): Output => ({ type: "display", data: { "image/svg+xml": svg } });
const equal = (left: Output, right: Output) =>
  JSON.stringify(comparable([left], "numbers")) === JSON.stringify(comparable([right], "numbers"));

it("has other numbers, and a row for each core", () => {
  expect(equal(printed("cores ms\n  1  9.5\n"), printed("cores ms\n  1 10.2\n  2  5.1\n"))).toBe(true);
  expect(equal(printed("cores ms\n1 9\nall\n"), printed("cores ms\n1 9\nnone\n"))).toBe(false);
});

it("has another picture of other numbers, and no other kind of output", () => {
  expect(equal(shown("<svg>1</svg>"), shown("<svg>2 3</svg>"))).toBe(true);
  expect(equal(shown("<svg>1</svg>"), { type: "display", data: { "text/html": "1" } })).toBe(false);
});
