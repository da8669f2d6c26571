/** The editor itself: what it looks like, its keys, its menu. */
import { expect, test, type Page } from "@playwright/test";
import { PairOnPage, type CellOnPage } from "./pair.ts";

const CHAPTER = "/chapters/tour/";

/** The lines of a Cell's listing, or of its editor: where each is, and how each character looks. */
function look(cell: CellOnPage) {
  return cell.cell.evaluate((element) => {
    const editor = element.querySelector(".leaf-editor")?.shadowRoot;
    const lines = [...(editor ?? element).querySelectorAll(editor ? ".cm-line" : ".listing .line")];
    return lines.map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const { left, width } = range.getBoundingClientRect();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const characters: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { color, fontWeight, fontStyle } = getComputedStyle(node.parentElement!);
        for (const character of (node.nodeValue ?? "").replace(/\s/g, ""))
          characters.push([character, color, fontWeight, fontStyle].join(" "));
      }
      return {
        box: characters.length > 0 ? [line.getBoundingClientRect().top + scrollY, left, width] : [],
        characters,
      };
    });
  });
}

async function open(page: Page, language: "python" | "typescript" = "python"): Promise<CellOnPage> {
  await page.goto(CHAPTER);
  const cell = new PairOnPage(page, "tour/loans")[language];
  await cell.button("Edit").click();
  await expect(cell.editor).toBeFocused();
  return cell;
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`an editor takes a listing's place without moving a line or changing a colour, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    // Tall, so that every line of an editor is drawn.
    await page.setViewportSize({ width: 1400, height: 3000 });
    await page.goto(CHAPTER);
    const ids = await page
      .locator("[data-pair]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-pair")!));
    for (const id of colorScheme === "light" ? ids : ids.slice(0, 2)) {
      const pair = new PairOnPage(page, id);
      for (const cell of [pair.python, pair.typescript]) {
        await cell.cell.scrollIntoViewIfNeeded();
        const code = cell.cell.locator(".leaf-code");
        const [before, height] = [await look(cell), (await code.boundingBox())!.height];
        await cell.button("Edit").click();
        await cell.cell.locator(".editor-bar").waitFor();
        const after = await look(cell);
        expect(after.map(({ characters }) => characters)).toEqual(before.map(({ characters }) => characters));
        before.forEach(({ box }, line) =>
          box.forEach((value, side) => expect(Math.abs(value - after[line]!.box[side]!)).toBeLessThanOrEqual(1)),
        );
        expect(Math.abs((await code.boundingBox())!.height - height)).toBeLessThanOrEqual(1);
        await cell.button("Edit").click();
      }
    }
  });
}

test("no byte of an editor comes before the reader asks for one", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.goto(CHAPTER);
  const { python } = new PairOnPage(page, "tour/loans");
  await python.button("Run").hover();
  await python.run();
  const editors = /_astro\/(editor|changes|language)/;
  expect(requested.filter((url) => editors.test(url))).toEqual([]);
  await python.button("Edit").click();
  await expect.poll(() => requested.some((url) => editors.test(url))).toBe(true);
});

test("the hint says what Tab does now, and is announced", async ({ page }) => {
  const cell = await open(page);
  const hint = cell.cell.locator(".editor-hint");
  await expect(hint).toHaveRole("status");
  await expect(hint).toHaveText(/^Tab moves on/);
  await page.keyboard.type("x");
  await expect(hint).toHaveText(/^Tab indents\. Escape, then Tab, leaves/);
  await page.keyboard.press("Escape");
  await expect(hint).toHaveText(/^Tab moves on/);
});

test("brackets match, lines fold, and several cursors type together", async ({ page }) => {
  const cell = await open(page);
  await cell.type("def lend(title):\n    return title\n\nlend(1)");
  await expect(cell.cell.locator(".cm-matchingBracket")).toHaveText(["(", ")"]);
  await cell.cell.locator(".cm-foldGutter .fold >> visible=true").first().click();
  await expect(cell.editor).not.toContainText("return");
  await cell.cell.locator(".cm-foldPlaceholder").click();
  await expect(cell.editor).toContainText("return");
  await cell.type("fine\nfine\nfine");
  await page.keyboard.press("ControlOrMeta+Home");
  for (let cursors = 0; cursors < 3; cursors += 1) await page.keyboard.press("ControlOrMeta+d");
  await page.keyboard.type("fee");
  await expect(cell.editor.locator(".cm-line")).toHaveText(["fee", "fee", "fee"]);
});

test("the search key searches the editor that has the focus", async ({ page }) => {
  const cell = await open(page);
  await page.keyboard.press("ControlOrMeta+f");
  const field = cell.cell.getByPlaceholder("Find");
  await expect(field).toBeFocused();
  await page.keyboard.type("branch");
  await expect(cell.cell.locator(".cm-searchMatch").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
});

test("what was typed before a run can be undone after it", async ({ page }) => {
  const cell = await open(page);
  await cell.type('print("typed")');
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(cell.output).toContainText("typed", { timeout: 30_000 });
  await cell.editor.focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(cell.editor).toContainText("loans: list");
});

test("changed lines are marked in the margin, and can be seen beside what was there", async ({ page }) => {
  const cell = await open(page);
  const changed = cell.cell.locator(".cm-lineNumbers .changed");
  await expect(changed).toHaveCount(0);
  const first = await cell.editor.locator(".cm-line").first().innerText();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("# mine: ");
  await expect(changed).toHaveCount(1);
  await cell.cell.getByText("Python options").click();
  await cell.cell.getByLabel("Show what I changed").check();
  await expect(cell.cell.locator(".cm-deletedChunk")).toHaveText(first);
  await cell.cell.getByLabel("Show what I changed").uncheck();
  await expect(cell.cell.locator(".cm-deletedChunk")).toHaveCount(0);
  await cell.button("Reset").click();
  await expect(changed).toHaveCount(0);
});

test("the size of the code and the wrapping of lines are kept in the browser", async ({ page }) => {
  const cell = await open(page);
  const size = (of: CellOnPage) => of.editor.evaluate((editor) => parseFloat(getComputedStyle(editor).fontSize));
  const normal = await size(cell);
  await cell.cell.getByText("Python options").click();
  await cell.cell.getByLabel("Large").check();
  await cell.cell.getByLabel("Wrap long lines").check();
  expect(await size(cell)).toBeGreaterThan(normal);
  await page.keyboard.press("Escape");
  await expect(cell.cell.getByText("Python options")).toBeFocused();
  const again = await open(page);
  expect(await size(again)).toBeGreaterThan(normal);
  await expect(again.editor).toHaveClass(/cm-lineWrapping/);
});

test("lines that the prose speaks of are lit, in the listing and in the editor", async ({ page }) => {
  await page.goto(CHAPTER);
  const { python } = new PairOnPage(page, "tour/loans");
  const lit = await python.cell.locator(".listing .line.lit").allTextContents();
  expect(lit.join("")).not.toBe("");
  await python.button("Edit").click();
  await expect(python.editor.locator(".cm-line.lit")).toHaveText(lit);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test("a row of keys types what a phone's keyboard lacks, while the editor has the focus", async ({ page }) => {
    const cell = await open(page);
    const keys = cell.cell.getByRole("toolbar", { name: "Keys for code" });
    await expect(keys).toBeVisible();
    await cell.type("x");
    for (const name of ["(", ")", "Left", ":", "Indent"]) await keys.getByRole("button", { name, exact: true }).tap();
    await expect(cell.editor).toHaveText("    x(:)");
    await expect(cell.editor).toBeFocused();
    const { width, height } = (await keys.getByRole("button", { name: ":" }).boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await cell.button("Run").focus();
    await expect(keys).toBeHidden();
  });
});
