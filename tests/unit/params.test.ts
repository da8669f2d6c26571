import { describe, expect, it } from "vitest";
import { readConstant, setConstant, type Param } from "../../src/book/constants.ts";
import { makeMistake } from "../../src/book/mistakes.ts";
import { checkParams } from "../../src/book/params.ts";

function pair(python: string, typescript: string, params: readonly Param[] = []) {
  const sides = {
    python: { id: "tour/x.py", language: "python", source: python },
    typescript: { id: "tour/x.ts", language: "typescript", source: typescript },
  } as const;
  return { id: "tour/x", params, sides };
}

describe("a constant", () => {
  it("is read from its plain line, and written back as its language writes it", () => {
    expect(readConstant("A = 1\nN = 1_000\n", "python", "N")).toBe(1000);
    expect(readConstant("const N = 2.5;\n", "typescript", "N")).toBe(2.5);
    expect(readConstant("ON = True", "python", "ON")).toBe(true);
    expect(readConstant('const MODE = "fast";', "typescript", "MODE")).toBe("fast");
    expect(setConstant("x = 1\nON = True\n", "python", "ON", false)).toBe("x = 1\nON = False\n");
    expect(setConstant("const ON = true;\n", "typescript", "ON", false)).toBe("const ON = false;\n");
    expect(setConstant("const N = 1;", "typescript", "N", 40)).toBe("const N = 40;");
  });

  it("is not found inside another line", () => {
    expect(readConstant("  N = 1\nNN = 2\nN = f(3)\n", "python", "N")).toBeUndefined();
    expect(setConstant("let N = 1;", "typescript", "N", 2)).toBe("let N = 1;");
  });
});

describe("params", () => {
  const range: Param = { name: "N", label: "Size", min: 10, max: 100, step: 10 };

  it("fit programs that begin with the same value", () => {
    expect(() => checkParams(pair("N = 40\n", "const N = 40;\n", [range]))).not.toThrow();
    const choice: Param = { name: "ON", label: "On", choices: [true, false] };
    expect(() => checkParams(pair("ON = True\n", "const ON = true;\n", [choice]))).not.toThrow();
  });

  const refused: [what: string, python: string, typescript: string, message: string][] = [
    [
      "no plain line",
      "N = 40\n",
      "let N = 40;\n",
      'tour/x.ts has no plain line for the param N, such as "const N = 40;".',
    ],
    [
      "different values",
      "N = 40\n",
      "const N = 50;\n",
      "The sides of tour/x begin with different values of N: 40 and 50.",
    ],
    ["a value out of range", "N = 5\n", "const N = 5;\n", "tour/x begins with N = 5, which its params do not offer."],
    ["a value between the steps", "N = 45\n", "const N = 45;\n", "tour/x begins with N = 45"],
  ];
  it.each(refused)("do not fit with %s", (_, python, typescript, message) => {
    expect(() => checkParams(pair(python, typescript, [range]))).toThrow(message);
  });
});

describe("a mistake", () => {
  it("must replace what stands there once", () => {
    const mistake = { side: "python", replace: "a", with: "b", prints: "b" } as const;
    expect(makeMistake(pair("print(a)", ""), { ...mistake, replace: "(a)", with: "($&)" })).toBe("print($&)");
    expect(() => makeMistake(pair("a = a", ""), mistake)).toThrow(
      'A mistake replaces "a", which tour/x.py holds 2 times, not once.',
    );
  });
});
