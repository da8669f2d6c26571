/** A program of several files that asks its reader: what was recorded is offered, and every file can be edited. */
import { expect, test, type Locator, type Page } from "@playwright/test";
import { PairOnPage, placeOf, type CellOnPage } from "./pair.ts";

const ID = "syntax-side-by-side/desk-in-two-files";

let page: Page;
let pair: PairOnPage;
test.describe.configure({ mode: "default" });
test.beforeAll(async ({ browser, baseURL }) => {
  page = await browser.newPage({ baseURL: baseURL ?? "" });
  await page.goto("/chapters/syntax-side-by-side/");
  pair = new PairOnPage(page, ID);
});
test.afterAll(() => page.close());

/** Runs a program and takes every answer that is offered. */
async function converse({ output, cell }: CellOnPage): Promise<void> {
  await cell.getByRole("button", { name: /^Run/ }).click();
  for (const [question, answer] of [
    ["Which book?", "The tide tables"],
    ["Days out?", "30"],
  ] as const) {
    const field = output.getByRole("textbox", { name: question });
    await expect(field).toHaveValue(answer, { timeout: 60_000 });
    await field.press("Enter");
  }
  await expect(output).toContainText(/The tide tables: \d+ pence/);
}

const file = ({ cell }: CellOnPage, name: string) => cell.locator(`[data-file="${name}"]`);

/** Types one line of a module over; the editor is open. */
async function replaceLine(page: Page, cell: CellOnPage, name: string, from: string, to: string): Promise<Locator> {
  const line = file(cell, name).locator(".cm-line").filter({ hasText: from });
  await line.click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.insertText(to);
  return line;
}

test("the lines that a Recording was made with are offered, and give what was recorded", async () => {
  for (const cell of [pair.python, pair.typescript]) {
    const recorded = (await cell.output.locator(".output-stream").textContent()) ?? "";
    expect(recorded).toContain("Days out? 30");
    await converse(cell);
    await expect(cell.output.locator(".output-stream")).toHaveText(recorded);
  }
  await expect(pair.parity).toHaveAttribute("data-parity", "same");
});

for (const [language, name, from, to] of [
  ["python", "fines.py", "FREE_DAYS = 21", "FREE_DAYS = 14"],
  ["typescript", "fines.ts", "const FREE_DAYS = 21;", "const FREE_DAYS = 14;"],
] as const) {
  test(`a module beside a ${language} program is edited, run, kept and reset`, async () => {
    const { [language]: cell } = pair;
    await cell.button("Edit").click();
    const line = await replaceLine(page, cell, name, from, to);
    await converse(cell);
    await expect(cell.output).toContainText("The tide tables: 240 pence");
    await page.reload();
    await expect(file(cell, name).locator(".cm-line").filter({ hasText: to })).toHaveCount(1);
    await cell.button("Reset").click();
    await expect(line).toHaveCount(1);
    await converse(cell);
    await expect(cell.output).toContainText("The tide tables: 135 pence");
  });
}

test("an edited module is listed among the edits, shared, compared with the book's, run and kept", async ({
  browser,
  baseURL,
}) => {
  await pair.python.button("Edit").click();
  await replaceLine(page, pair.python, "fines.py", "FREE_DAYS = 21", "FREE_DAYS = 14");
  await pair.section.getByRole("button", { name: "Share" }).click();
  const address = page.getByRole("dialog").getByLabel("Address");
  await expect(address).toHaveValue(/#shared=/);

  const theirs = await browser.newPage({ baseURL: baseURL ?? "" });
  await theirs.goto(await address.inputValue());
  const { python } = new PairOnPage(theirs, ID);
  const module = file(python, "fines.py");
  await expect(module.locator(".cm-line").filter({ hasText: "FREE_DAYS = 14" })).toHaveCount(1);
  await expect(module.locator(".cm-deletedChunk")).toHaveText("FREE_DAYS = 21");
  await converse(python);
  await expect(python.output).toContainText("The tide tables: 240 pence");
  // What the reader changes in it stays in the address, until it is kept.
  await replaceLine(theirs, python, "fines.py", "FREE_DAYS = 14", "FREE_DAYS = 7");
  const before = theirs.url();
  await expect.poll(() => theirs.url()).not.toBe(before);
  await theirs.reload();
  await theirs.getByRole("button", { name: "Keep as my version" }).click();
  await theirs.reload();
  await expect(module.locator(".cm-line").filter({ hasText: "FREE_DAYS = 7" })).toHaveCount(1);
  await theirs.close();

  await page.goto("/edits/");
  await expect(page.locator(`[data-edit="${ID}.py/fines.py"] ins`)).toHaveText("+ FREE_DAYS = 14");
  await page.goBack();
});

test("a definition is gone to in another file, as it was typed there", async () => {
  const cell = pair.typescript;
  const beside = file(cell, "fines.ts");
  if (!(await beside.locator(".cm-content").isVisible())) await cell.button("Edit").click();
  const call = cell.cell.locator(".cm-line").filter({ hasText: "${fine(days)}" });
  await page.mouse.click(...(await placeOf(call, "fine(")));
  await expect(async () => {
    await page.keyboard.press("F12");
    await expect(beside.locator(".cm-content")).toBeFocused({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
});
