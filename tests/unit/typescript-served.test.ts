import { expect, it } from "vitest";
import type { DiagnosticOutput } from "../../src/runtime/protocol/output.ts";
import type { CompiledModule } from "../../src/runtime/protocol/program.ts";
import { compile } from "../../src/runtime/typescript/compile.ts";
import { servedCode } from "../../src/runtime/typescript/served.ts";

const SOURCE = `import { Pool } from "book/pool";
import { fixed } from "book/fmt";
import { z } from "zod";
enum Unit { Page = 2 }
const limit = 3 * Unit.Page,
  other = z.string();
const results = await new Pool().map(weigh, [1, 2]);
console.log(results);
function helper(n: number) { return n * limit; }
async function weigh(n: number) { return fixed(helper(n), 1); }
const twice = (n: number) => 2 * n;
`;

function compiled(): CompiledModule {
  const module: CompiledModule | readonly DiagnosticOutput[] = compile(SOURCE, "program.ts");
  if (!("code" in module)) throw new Error("It does not compile.");
  return module;
}

const lines = (code: string) => code.split("\n").map((line) => line.trim());

it("keeps what a function needs, and leaves all other lines empty", () => {
  const module = compiled();
  const { code } = servedCode(module, { name: "twice", text: "(n) => 2 * n" });
  expect(lines(code).filter(Boolean)).toEqual(["const twice = (n) => 2 * n;"]);
  expect(lines(code).indexOf("const twice = (n) => 2 * n;")).toBe(
    lines(module.code).indexOf("const twice = (n) => 2 * n;"),
  );
});

it("follows names from one definition to the next, but does not wait again for what the program awaits", () => {
  const { code } = servedCode(compiled(), { name: "weigh", text: "async function weigh(n)" });
  for (const part of ["book/fmt", "var Unit", "limit = 3", "function helper", "async function weigh"]) {
    expect(code).toContain(part);
  }
  for (const part of ["book/pool", "results", "twice"]) expect(code).not.toContain(part);
});

it("refuses a function that is not declared at the top level, even one of a known name", () => {
  expect(() => servedCode(compiled(), { name: "", text: "() => 1" })).toThrow("declares at its top level");
  expect(() => servedCode(compiled(), { name: "twice", text: "() => 1" })).toThrow("declares at its top level");
});

it("says nothing of definitions where no pool is imported", () => {
  expect(compile("const a = 1;", "program.ts")).not.toHaveProperty("definitions");
});
