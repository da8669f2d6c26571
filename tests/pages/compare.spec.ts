import { expect, test } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

const ID = "tour/lending-desk";

test.beforeEach(async ({ page }) => {
  await page.goto("/chapters/tour/");
});

test("pointing at a part of one program marks its counterpart in the other", async ({ page }) => {
  const { section, python, typescript } = new PairOnPage(page, ID);
  const marked = (cell: typeof python) => cell.cell.locator(".line.twin");
  await python.cell.getByText('@desk.post("/loans"').hover();
  await expect(marked(typescript).filter({ hasText: "new Hono()" })).toHaveCount(1);
  await expect(marked(typescript).filter({ hasText: "z.object" })).toHaveCount(0);
  await expect(marked(python).filter({ hasText: "async def lend" })).toHaveCount(1);
  await section.getByRole("button", { name: "Run both" }).hover();
  await expect(section.locator(".twin")).toHaveCount(0);
});

test("parts are marked in open editors too", async ({ page }) => {
  const { section, python, typescript } = new PairOnPage(page, ID);
  await python.button("Edit").click();
  await typescript.button("Edit").click();
  const marked = (cell: typeof python) => cell.cell.locator(".cm-line.twin");
  // An editor has the lines that are near the screen.
  await python.cell.locator(".cm-content").evaluate((content) => content.scrollIntoView({ block: "center" }));
  await python.cell.locator(".cm-line").filter({ hasText: '@desk.post("/loans"' }).hover();
  await expect(marked(typescript).filter({ hasText: "new Hono()" })).toHaveCount(1);
  await expect(marked(python).filter({ hasText: "async def lend" })).toHaveCount(1);
  await section.getByRole("button", { name: "Run both" }).hover();
  await expect(section.locator(".twin")).toHaveCount(0);
});

test("corresponding parts can be marked by the keyboard, and are told by their lines", async ({ page }) => {
  const { section, python, typescript } = new PairOnPage(page, ID);
  const part = section.getByRole("button", { name: /^what a loan is Python lines \d+ to \d+, TypeScript lines/ });
  await part.focus();
  await expect(python.cell.locator(".line.twin").first()).toHaveText("class Loan(BaseModel):");
  await expect(typescript.cell.locator(".line.twin").first()).toHaveText("const Loan = z.object({");
  await page.keyboard.press("Tab");
  await expect(python.cell.locator(".line.twin").first()).toHaveText('@desk.post("/loans", status_code=201)');
});

test("of two long outputs, one follows the other", async ({ page }) => {
  const pair = new PairOnPage(page, "tour/loans");
  await pair.python.type("for line in range(200): print(line)\n");
  await pair.typescript.type("for (let line = 0; line < 150; line++) console.log(line);\n");
  await pair.runBoth();
  const [left, right] = [pair.python, pair.typescript].map(({ output }) => output.locator(".output-stream"));
  const top = (box: typeof left) => box!.evaluate(({ scrollTop }) => scrollTop);
  await left!.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => top(right)).toBe(300);
  // The shorter one stays at its end, and holds nobody back.
  await page.mouse.wheel(0, 10_000);
  await expect.poll(() => top(left)).toBeGreaterThan(await top(right));
});

test("two runs are compared in figures of this run only, and say so", async ({ page }) => {
  const pair = new PairOnPage(page, "tour/loans");
  const figures = pair.section.locator(".pair-compare");
  await pair.typescript.run();
  await expect(figures).toHaveCount(0);
  await pair.runBoth();
  await figures.getByText("Both runs in figures").click();
  const row = (name: string) => figures.getByRole("row", { name: new RegExp(name) });
  await expect(figures.getByRole("table", { name: "This run, in this browser" })).toBeVisible();
  await expect(row("Lines")).toHaveText(/not blank1[0-9]1[0-9]$/);
  await expect(row("first output")).toHaveText(/output\d+ ms\d+ ms$/);
  await expect(row("until last")).toHaveText(/last\d+ ms\d+ ms$/);
  await expect(row("Printed")).toHaveText("Printedthe same text");
  await expect(figures).toContainText("say nothing about CPython or Node");
  await pair.typescript.type('console.log("other");\n');
  await pair.typescript.run();
  await expect(row("Printed")).toHaveText("Printeddifferent text");
});
