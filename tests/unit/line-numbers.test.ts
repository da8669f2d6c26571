import { describe, expect, it } from "vitest";
import { lineNumbers } from "../../src/book/line-numbers.ts";

const side = { id: "tour/loans.py", source: "a\nb\nc\nd\n" };

describe("lines that the prose names", () => {
  it("are ranges and single lines", () => {
    expect(lineNumbers(side, "1-2, 4")).toEqual([1, 2, 4]);
    expect(lineNumbers(side, undefined)).toEqual([]);
  });

  it("must be lines of the Snippet", () => {
    for (const lines of ["0", "3-5", "4-2", "second", ""])
      expect(() => lineNumbers(side, lines)).toThrow(/names no lines of tour\/loans\.py, which has 4/);
  });
});
