import { readFileSync, statSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeShared } from "../../src/addresses/shared.ts";
import { contentRoot } from "../../src/book/content-root.ts";
import { readPair } from "../../src/book/pairs.ts";
import { writeEditsFile } from "../../src/islands/edits/edits-file.ts";
import { assignmentFragment } from "../../src/progress/assignment.ts";
import { progressFile } from "../../src/progress/file.ts";
import { contract } from "../contract/contract.ts";
import { bundleForPage } from "../pages/runtime-page.ts";
import { downloadsOnEngine, editorOnEngine, importOnEngine } from "./edits.ts";
import type { EnginePage } from "./engine-page.ts";
import { handoutOnEngine } from "./handout.ts";
import { assignmentOnEngine, verifyOnEngine } from "./hand-ins.ts";
import { PairOnEngine } from "./pair.ts";
import { servePage, serveSite } from "./site.ts";

const site = await serveSite(await bundleForPage("tests/contract/browser-entry.ts"));
afterAll(() => site.close());

/**
 * Declares tests that an engine keeps what Chromium keeps: the contract, under the site's policy, and
 * the book's ways of use, with `pairs` of the tour. Chromium itself is tested in more detail by `tests/pages`.
 */
export function keepsTheBook(name: string, open: () => Promise<EnginePage>, pairs: readonly string[]): void {
  // A driver that loses its browser on a busy machine gets a second try, as pages do in Chromium.
  describe(name, { retry: 1 }, () => tests(open, pairs));
}

function tests(open: () => Promise<EnginePage>, pairs: readonly string[]): void {
  let page: EnginePage;
  beforeAll(async () => {
    page = await open();
  }, 360_000);
  afterAll(() => page.close());

  describe.each(["python", "typescript"] as const)("contract: %s", (language) => {
    test.each(contract.map(({ name }, index) => ({ name, index })))("$name", async ({ index }) => {
      await page.goto(`${site.url}/runtime-page.html`);
      await page.evaluate(
        `new Promise((resolve) => {
           const look = () => ("runCase" in globalThis ? resolve(true) : setTimeout(look, 20));
           look();
         })`,
      );
      await page.evaluate(`runCase("${language}", ${index})`);
    });
  });

  test.each(pairs)(
    "the Pair tour/%s runs in the page as it was recorded",
    async (stem) => {
      await page.goto(`${site.url}/chapters/tour/`);
      const pair = new PairOnEngine(page, `tour/${stem}`);
      const recorded = await pair.outputs();
      await pair.runBoth();
      expect(await pair.outputs()).toEqual(recorded);
    },
    180_000,
  );

  test("a pool of interpreters does the work of a program, and so does one of plain workers", async () => {
    await page.goto(`${site.url}/snippets/gil-and-parallelism/task-board/`);
    const pair = new PairOnEngine(page, "gil-and-parallelism/task-board");
    await pair.runBoth();
    const whole = (workers: string, yes: string) =>
      new RegExp(`^${workers}: 2\n[^]*\nin the list's order: ${yes}\ntasks on this program's desk: 0$`);
    expect((await pair.outputs()).map(({ text }) => text)).toEqual([
      expect.stringMatching(whole("interpreters", "True")),
      expect.stringMatching(whole("workers", "true")),
    ]);
  }, 180_000);

  test("a shared link is shown and runs when asked", async () => {
    const side = (text: string) => ({ text, digest: "", files: [] });
    const fragment = await writeShared({
      sides: { python: side('print("shared")\n'), typescript: side('console.log("shared");\n') },
      answers: [],
    });
    await page.goto(`${site.url}/snippets/tour/loans/${fragment}`);
    await page.evaluate(
      `new Promise((resolve) => {
         const look = () => (document.querySelector(".shared-banner") ? resolve(true) : setTimeout(look, 50));
         look();
       })`,
    );
    const pair = new PairOnEngine(page, "tour/loans");
    expect((await pair.outputs()).map(({ text }) => text)).toEqual([
      expect.stringContaining("4 loans"),
      expect.stringContaining("4 loans"),
    ]);
    await pair.runBoth();
    expect((await pair.outputs()).map(({ text }) => text)).toEqual(["shared", "shared"]);
  }, 120_000);

  test("a Pair runs in a frame of another site, with an origin and without", async () => {
    const frame = (stem: string, sandbox: string) =>
      `<iframe src="${site.url}/embed/tour/${stem}/" sandbox="${sandbox}" width="1000" height="500"></iframe>`;
    const lesson = await servePage(
      `<!doctype html>${frame("loans", "allow-scripts")}${frame("library-card", "allow-scripts allow-same-origin")}`,
    );
    await page.goto(lesson.url);
    for (const stem of ["loans", "library-card"]) {
      const pair = new PairOnEngine(page.frame(`/embed/tour/${stem}/`), `tour/${stem}`);
      const recorded = await pair.outputs();
      await pair.runBoth();
      expect(await pair.outputs()).toEqual(recorded);
    }
    lesson.close();
  }, 180_000);

  test("an edit comes from its file, and a Pair is taken away", async () => {
    const { digest } = readPair(contentRoot, "tour/loans", "a test").sides.python;
    const file = writeEditsFile([{ id: "tour/loans.py", digest, text: 'print("mine")\n', changed: 1 }]);
    await page.goto(`${site.url}/edits/`);
    expect(await importOnEngine(page, file)).toEqual(['+ print("mine")\n']);
    await page.goto(`${site.url}/chapters/tour/`);
    expect(await editorOnEngine(page, "tour/loans.py")).toBe('print("mine")');
    const files = ["loans.py", "loans.ts", "loans.ipynb", "loans.zip"];
    expect(await downloadsOnEngine(page, "tour/loans")).toEqual(
      Object.fromEntries(files.map((name) => [name, statSync(`dist/downloads/tour/${name}`).size])),
    );
    await page.evaluate("localStorage.clear()");
  });

  test("a chapter goes on paper with or without outputs and solutions", async () => {
    await page.goto(`${site.url}/chapters/what-python-is/?handout=no-outputs,solutions`);
    expect(await handoutOnEngine(page)).toEqual({
      fromLink: { outputs: false, solutions: true, answers: true },
      fromForm: { outputs: true, solutions: false, answers: false },
      printed: 1,
    });
  });

  test("a link opens an assignment, and a damaged one says so", async () => {
    const link = await assignmentFragment({ title: "Week 1 🦭", note: "", due: "", parts: [] });
    await page.goto(`${site.url}/assignment/${link}`);
    expect(await assignmentOnEngine(page)).toBe("Week 1 🦭");
    await page.goto("about:blank");
    await page.goto(`${site.url}/assignment/${link.slice(0, -5)}`);
    expect(await assignmentOnEngine(page)).toContain("This link is damaged");
  });

  test("a hand-in is confirmed by running it, and a forged one is seen through", async () => {
    const exercise = "what-python-is/reminders";
    const answer = (name: string) => readFileSync(`content/what-python-is/exercises/reminders.${name}`, "utf8");
    const file = (text: string, language: "python" | "typescript") =>
      progressFile({ student: "Ada", assignment: "", solved: { [exercise]: { text, language } }, quizzes: {} });
    await page.goto(`${site.url}/teach/`);
    const verdicts = await verifyOnEngine(page, {
      "python.json": file(answer("solution.py"), "python"),
      "typescript.json": file(answer("solution.ts"), "typescript"),
      "forged.json": file("reminders = sorted", "python"),
    });
    expect(verdicts).toEqual(["✓ confirmed", "✓ confirmed", expect.stringMatching(/^✗ claimed, but not so: 1 of 5/)]);
  }, 120_000);
}
