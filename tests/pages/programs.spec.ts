import { expect, test, type Page } from "@playwright/test";
import type { TypeScriptProgram } from "../../src/runtime/node.ts";
import type { ProgramRun } from "../programs/browser-entry.ts";
import { typeScriptPrograms, type ProgramCase } from "../programs/typescript.ts";
import { bundleForPage, openRuntimePage } from "./runtime-page.ts";

/** One page for all programs of a test runner's process: a run must not harm the next. */
let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await openRuntimePage(page, await bundleForPage("tests/programs/browser-entry.ts"), "runProgram");
});

test.afterAll(() => page.close());

for (const [group, programs] of Object.entries(typeScriptPrograms)) {
  test.describe(`a TypeScript program, ${group}:`, () => {
    for (const program of programs) {
      test(program.name, async () => {
        const stopped = program.ends === "stopped";
        const run = await page.evaluate(([program, stopped]) => runProgram(program, stopped), [
          asProgram(program),
          stopped,
        ] as const);
        expectRun(run, program);
      });
    }
  });
}

function asProgram({ source, files = {} }: ProgramCase): TypeScriptProgram {
  const others = Object.entries(files).map(([name, source]) => ({ name, source }));
  return { language: "typescript", name: "program.ts", source, files: others };
}

function expectRun({ status, outputs }: ProgramRun, program: ProgramCase): void {
  const text = (name: string) =>
    outputs.map((output) => (output.type === "stream" && output.name === name ? output.text : "")).join("");
  const error = outputs.find((output) => output.type === "error");
  const { ends = "succeeded" } = program;
  expect(error === undefined ? "" : `${error.name}: ${error.message}`).toContain(program.error ?? "");
  if (ends === "succeeded") expect(error).toBeUndefined();
  expect(status).toBe(ends === "stopped" ? "interrupted" : ends);
  if (program.stdout !== undefined) expectText(text("stdout"), program.stdout);
  if (program.stderr !== undefined) expectText(text("stderr"), program.stderr);
  const span = error?.spans.at(-1);
  if (program.line !== undefined) expect([span?.line, span?.file]).toEqual([program.line, program.file]);
  if (program.diagnostics) {
    expect(outputs.flatMap((output) => (output.type === "diagnostic" ? output.code : []))).toEqual(program.diagnostics);
  }
  for (const [type, part] of Object.entries(program.displays ?? {})) {
    const shown = outputs.flatMap((output) => (output.type === "display" ? (output.data[type] ?? []) : []));
    expect(shown.join("\n")).toContain(part);
  }
}

function expectText(text: string, expected: string | readonly string[]): void {
  if (typeof expected === "string") return expect(text).toBe(expected);
  let from = 0;
  for (const part of expected) {
    const at = text.indexOf(part, from);
    expect(at, `${JSON.stringify(part)} is not in ${JSON.stringify(text.slice(0, 500))}`).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
}

test.describe("the strict checker finds nothing in a program with", () => {
  for (const program of [...(typeScriptPrograms.packages ?? []), ...(typeScriptPrograms.files ?? [])]) {
    if (program.ends === "failed") continue;
    test(program.name, async () => {
      expect(await page.evaluate((program) => checkProgram(program), asProgram(program))).toEqual([]);
    });
  }
});
