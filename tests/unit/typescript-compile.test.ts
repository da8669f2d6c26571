import { describe, expect, it } from "vitest";
import type { CompiledModule } from "../../src/runtime/protocol/program.ts";
import { compile } from "../../src/runtime/typescript/compile.ts";
import { extractImports, importSpecifiers } from "../../src/runtime/typescript/imports.ts";
import { linkProgram, notShipped } from "../../src/runtime/typescript/link.ts";

function compiled(source: string): CompiledModule {
  const result = compile(source, "program.ts");
  if (!("code" in result)) throw new Error(JSON.stringify(result));
  return result;
}

const clausesOf = (code: string) => extractImports(code, () => "").clauses;

describe("compile", () => {
  it("keeps an import unless it is of types", () => {
    const { code, imports } = compiled(
      `import { a, type B } from "x"; import type { C } from "y"; export const d: B | C = a;`,
    );
    expect(imports).toEqual(["x"]);
    expect(code).not.toContain("sourceMappingURL");
  });

  it("turns what only TypeScript has into JavaScript", () => {
    const { code } = compiled(
      `enum E { A } namespace N { export const x = 1 } class P { constructor(private q: number) {} }`,
    );
    expect(code).toContain('E[E["A"] = 0]');
    expect(code).toContain("this.q = q");
  });

  it("reports wrong syntax with its place", () => {
    expect(compile("const a = 1;\nconst x: = 1;", "program.ts")).toEqual([
      {
        type: "diagnostic",
        severity: "error",
        code: "TS1110",
        message: "Type expected.",
        source: "tsc 6.0.3",
        span: { line: 2, column: 10, endLine: 2, endColumn: 11 },
      },
    ]);
  });

  it("says nothing about types", () => {
    expect(compile(`const x: number = "a";`, "program.ts")).toHaveProperty("code");
  });
});

describe("imports", () => {
  it("finds static and dynamic ones, each once", () => {
    expect(importSpecifiers(`import a from "x"; await import("y"); import { b } from "x"; import(a);`)).toEqual([
      "x",
      "y",
    ]);
  });

  it.each([
    [`import "x"`, {}, []],
    [`import a from "x"`, {}, [["default", "a"]]],
    [`import * as ns from "x"`, { namespace: "ns" }, []],
    [`import a, * as ns from "x"`, { namespace: "ns" }, [["default", "a"]]],
    [
      `import { a, b as c, default as d } from "x"`,
      {},
      [
        ["a", "a"],
        ["b", "c"],
        ["default", "d"],
      ],
    ],
    [
      `import a, { b, } from "x"`,
      {},
      [
        ["default", "a"],
        ["b", "b"],
      ],
    ],
    [`import{a}from"x"`, {}, [["a", "a"]]],
    [`import { "a-b" as c } from "x"`, {}, [["a-b", "c"]]],
    [
      `import {\n  a, // first\n  /* second */ $b,\n} from "x"`,
      {},
      [
        ["a", "a"],
        ["$b", "$b"],
      ],
    ],
    [`import from$ from "x"`, {}, [["default", "from$"]]],
    [`import {} from "x"`, {}, []],
    [`export { a } from "x"`, {}, []],
  ])("reads %s", (code, rest, bindings) => {
    expect(clausesOf(code)).toEqual([{ specifier: "x", bindings, ...rest }]);
  });

  it("leaves every other character in its place", () => {
    const source = `import {\n  a,\n} from "x"; a();\nconst s = 'import "y"';`;
    const { code } = extractImports(source, () => "");
    expect(code.indexOf("a();")).toBe(source.indexOf("a();"));
    expect(code.split("\n")).toHaveLength(source.split("\n").length);
    expect(code).toContain(`'import "y"'`);
  });
});

describe("linkProgram", () => {
  it("counts the lines before the program", () => {
    const program = compiled(`import { a } from "x";\nthrow new Error("here");`);
    const libraries = new Map([["x", "const a = `two\nlines`;return{get a(){return a}}"]]);
    const { text, sources } = linkProgram({ program, name: "program.ts", prelude: "var prelude;", libraries });
    const lines = text.split("\n");
    expect(lines[sources[0]!.lineShift + 1]).toBe(`throw new Error("here");`);
    expect(text.endsWith("//# sourceURL=program.ts\n")).toBe(true);
  });

  it("avoids a name that the program uses", () => {
    const { text } = linkProgram({
      program: compiled("const __runtime = 1; export { __runtime };"),
      name: "program.ts",
      prelude: "",
      libraries: new Map(),
    });
    expect(text).toContain("const __runtime_ = await");
  });

  it("names the packages that there are when one is not", () => {
    expect(notShipped(["lodash"], ["hono", "zod"]).message).toBe(
      `"lodash" is not shipped with this book. Packages you can import: hono, zod.`,
    );
  });
});
