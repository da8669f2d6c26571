import { expect, it } from "vitest";
import { overwritten } from "../../src/rich-output/overwritten.ts";

it.each([
  ["plain\ntext\n", "plain\ntext\n"],
  ["10 %\r20 %\r100 %\ndone\n", "100 %\ndone\n"],
  ["loading\rdone\n", "doneing\n"],
  ["a line\r\nof Windows\r\n", "a line\nof Windows\n"],
  ["half\r", "half"],
  ["\u001b[31m10 %\u001b[0m\r\u001b[32m20 %\u001b[0m\n", "\u001b[32m20 %\u001b[0m\n"],
])("shows %j as a terminal does", (text, shown) => {
  expect(overwritten(text)).toBe(shown);
});
