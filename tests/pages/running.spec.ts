import { expect, test } from "@playwright/test";
import { PairOnPage, type CellOnPage } from "./pair.ts";

const CHAPTER = "/chapters/tour/";

test("a Pair runs on both sides, and says whether they agree", async ({ page }) => {
  await page.goto(CHAPTER);
  const pair = new PairOnPage(page, "tour/loans");
  await expect(pair.python.output).toHaveAttribute("data-source", "recording");
  const recorded = (await pair.python.output.locator(".output-stream").textContent()) ?? "";
  await expect(pair.parity).toHaveAttribute("data-parity", "pending");
  await pair.runBoth();
  await expect(pair.python.output.locator(".output-stream")).toHaveText(recorded);
  await expect(pair.parity).toHaveAttribute("data-parity", "same");
});

test("programs that measure time run one after the other", async ({ page }) => {
  await page.goto("/snippets/the-argument/noise-first/");
  const { section, python, typescript } = new PairOnPage(page, "the-argument/noise-first");
  await python.type("import time\nprint(time.time() * 1000)");
  await python.run();
  await typescript.type("const end = Date.now() + 500;\nwhile (Date.now() < end);\nconsole.log(Date.now());");
  await section.getByRole("button", { name: /^Run both/ }).click();
  const printed = async ({ output }: CellOnPage) => Number(await output.locator(".output-stream").innerText());
  await expect.poll(async () => (await printed(python)) > (await printed(typescript))).toBe(true);
});

test("what a reader types is run, compared, kept over a reload, and can be reset", async ({ page }) => {
  await page.goto(CHAPTER);
  const pair = new PairOnPage(page, "tour/loans");
  const text = 'print("edited here")\n';
  await pair.python.type(text);
  await page.keyboard.press("ControlOrMeta+Enter");
  await pair.python.finished();
  await expect(pair.python.output).toContainText("edited here");
  await pair.typescript.run();
  await expect(pair.parity).toHaveAttribute("data-parity", "differs");
  await page.reload();
  await expect(pair.python.editor).toContainText("edited here");
  await pair.python.button("Reset").click();
  await expect(pair.python.editor).not.toContainText("edited here");
  await pair.python.cell.getByRole("button", { name: "Show my version" }).click();
  await expect(pair.python.editor).toContainText("edited here");
  await pair.python.button("Reset").click();
  await page.reload();
  await expect(pair.python.cell.locator(".listing")).not.toContainText("edited here");
});

test("an edit of an older version is offered, and hides nothing", async ({ page }) => {
  await page.goto(CHAPTER);
  await page.evaluate(() =>
    localStorage.setItem("draft:tour/loans.py", JSON.stringify({ digest: "0".repeat(64), text: "print('long ago')" })),
  );
  await page.reload();
  const { python } = new PairOnPage(page, "tour/loans");
  await expect(python.cell).toContainText("older version");
  await expect(python.cell.locator(".listing")).not.toContainText("long ago");
  await python.cell.getByRole("button", { name: /^Show/ }).click();
  await expect(python.editor).toContainText("long ago");
});

const endless = {
  python:
    'print("started")\nwhile True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass\n',
  typescript: 'console.log("started");\nfor (;;) {}\n',
};

for (const language of ["python", "typescript"] as const) {
  test(`an endless loop in ${language} is stopped within a second, and the next run works`, async ({ page }) => {
    await page.goto(CHAPTER);
    const cell = new PairOnPage(page, "tour/loans")[language];
    await cell.type(endless[language]);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(cell.output).toContainText("started", { timeout: 30_000 });
    await expect(cell.cell).toHaveAttribute("data-state", "running");
    await cell.button("Stop").click();
    await expect(cell.cell).not.toHaveAttribute("data-state", "running", { timeout: 1000 });
    await expect(cell.output).toContainText("started");
    await expect(cell.output).toContainText("Stopped");
    await expect(cell.button("Run")).toBeFocused();
    await expect(cell.editor).toContainText("started");
    await cell.type(language === "python" ? 'print("next")' : 'console.log("next");');
    await cell.button("Run").click();
    await expect(cell.output).toContainText("next", { timeout: 30_000 });
  });
}

test("output arrives as it is printed", async ({ page }) => {
  await page.goto(CHAPTER);
  const { python } = new PairOnPage(page, "tour/loans");
  await python.type('import time\nprint("first")\ntime.sleep(3)\nprint("last")\n');
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(python.output).toContainText("first", { timeout: 30_000 });
  expect(await python.output.innerText()).not.toContain("last");
  await expect(python.output).toContainText("last", { timeout: 10_000 });
});

test("asyncio.run works at the top level, as it does in a script", async ({ page }) => {
  await page.goto(CHAPTER);
  const { python } = new PairOnPage(page, "tour/loans");
  await python.type(
    'import asyncio\n\nasync def main() -> str:\n    await asyncio.sleep(0.01)\n    return "awaited"\n\nprint(asyncio.run(main()))\n',
  );
  await python.run();
  await expect(python.output).toContainText("awaited");
});

test("an endless print leaves the page responsive and says what was left out", async ({ page }) => {
  await page.goto(CHAPTER);
  const { python } = new PairOnPage(page, "tour/loans");
  await python.type('for i in range(1_000_000):\n    print("line", i)\n');
  await python.run();
  await expect(python.output).toContainText("line 0");
  await expect(python.output).toContainText("line 999999");
  await expect(python.output).toContainText(/left out/);
  expect((await python.output.innerText()).length).toBeLessThan(400_000);
});

test("an exception shows the reader's own frames and marks the line", async ({ page }) => {
  await page.goto(CHAPTER);
  const { python, typescript } = new PairOnPage(page, "tour/loans");
  await python.type("def find(shelf):\n    return {}[shelf]\n\nfind('poetry')\n");
  await python.run();
  await expect(python.output).toContainText("KeyError: 'poetry'");
  await expect(python.output).not.toContainText(/harness|_pyodide/);
  await expect(python.cell.locator(".cm-line.marked")).toHaveCount(2);
  await typescript.type("const shelf: string = 'poetry';\n\nthrow new Error(shelf);\n");
  await typescript.run();
  await expect(typescript.output).toContainText("Error: poetry");
  await expect(typescript.cell.locator(".cm-line.marked")).toHaveText("throw new Error(shelf);");
});

test("edited TypeScript is type-checked, and runs all the same", async ({ page }) => {
  await page.goto(CHAPTER);
  const { typescript } = new PairOnPage(page, "tour/loans");
  await typescript.type('const days: number = "three";\nconsole.log(days);\n');
  await typescript.run();
  await expect(typescript.output).toContainText("three");
  await expect(typescript.output).toContainText("TS2322", { timeout: 30_000 });
  await expect(typescript.output).toContainText("line 1");
});

test("presses before the page has woken up are not lost", async ({ page }) => {
  await page.goto(CHAPTER);
  const { python, typescript } = new PairOnPage(page, "tour/loans");
  // No pointer moves over the Pair first: the presses themselves are the first sign of intent.
  await page
    .locator('[data-cell^="tour/loans."] [data-action="run"]')
    .evaluateAll((buttons: HTMLElement[]) => buttons.forEach((button) => button.click()));
  await python.finished();
  await typescript.finished();
});

test("an import of a package that is not shipped names what is", async ({ page }) => {
  await page.goto(CHAPTER);
  const { python, typescript } = new PairOnPage(page, "tour/loans");
  await python.type("import panda\n");
  await python.run();
  await expect(python.output).toContainText("Did you mean 'pandas'?");
  await typescript.type('import _ from "lodash";\nconsole.log(_);\n');
  await typescript.run();
  await expect(typescript.output).toContainText('"lodash" is not shipped with this book');
});
