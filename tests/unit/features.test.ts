import { describe, expect, test } from "vitest";
import { featuresOf } from "../../src/book/features.ts";

describe("the features of a program are read from its syntax", () => {
  test.each([
    ["@dataclass\nclass Card:\n    holds: int | None\n", ["annotation", "class", "dataclass", "decorator", "union"]],
    ["match reply:\n    case 1:\n        pass\n", ["matching"]],
    ["if (late := days - 3) > 0:\n    print(f'{late}')\n", ["interpolation", "walrus"]],
    ["def loans():\n    yield 1\n", ["generator"]],
    ["try:\n    pass\nexcept KeyError as error:\n    raise Lost() from error\n", ["chaining", "exception"]],
    ["# match, yield and await in a comment\nprint('lambda')\n", []],
  ])("Python: %j", (source, features) => {
    expect(featuresOf(source, "python")).toEqual(features);
  });

  test.each([
    ["const { days } = loan;", ["destructuring"]],
    ["const when = (days: number | null) => days ?? 0;", ["annotation", "function", "optional", "union"]],
    ["function* notices<T>() { yield* await ask(); }", ["async-await", "generator", "generic"]],
    ["throw new Error(`lost`, { cause: error });", ["chaining"]],
    ["switch (kind) { default: }", ["matching"]],
    ["// a ?? b\nconsole.log('yield');", []],
  ])("TypeScript: %j", (source, features) => {
    expect(featuresOf(source, "typescript")).toEqual(features);
  });
});
