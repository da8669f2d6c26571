/** What a reader takes away from a page: files, the text of an editor, and a chapter on paper. */
import { readFileSync } from "node:fs";
import { expect, test, type Download, type Locator, type Page } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a Pair and a chapter can be downloaded", async ({ page }) => {
    await page.goto("/chapters/tour/");
    const pair = page.locator('section[data-pair="tour/loans"] .downloads');
    await pair.locator("summary").click();
    await expect(pair.getByRole("link")).toHaveText(["loans.py", "loans.ts", "loans.ipynb", "loans.zip"]);
    const program = await downloaded(page, pair.getByRole("link", { name: "loans.py" }));
    expect(program.suggestedFilename()).toBe("loans.py");
    expect(await textOf(program)).toContain("# /// script");

    const chapter = page.locator(".prose > .downloads");
    await chapter.locator("summary").click();
    const zip = await downloaded(page, chapter.getByRole("link", { name: "tour.zip" }));
    expect(await textOf(zip)).toMatch(/^PK/);
  });
});

test("an editor's text can be saved as a file", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { python } = new PairOnPage(page, "tour/loans");
  await python.type('print("mine")\n');
  await python.cell.locator(".editor-menu summary").click();
  const file = await downloaded(page, python.cell.getByRole("button", { name: "Download" }));
  expect(file.suggestedFilename()).toBe("loans.py");
  expect(await textOf(file)).toBe('print("mine")\n');
});

test("a chapter is printed with or without outputs and solutions", async ({ page }) => {
  await page.goto("/chapters/what-python-is/?handout=no-outputs,solutions");
  await page.emulateMedia({ media: "print" });
  const output = page.locator(".leaf-output").first();
  const solution = page.locator(".exercise-solution .exercise-programs").first();
  const answer = page.locator(".quiz [data-right]").first();
  await expect(output).toBeHidden();
  await expect(solution).toBeVisible();
  await expect(answer).toBeVisible();

  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => (globalThis.print = () => document.body.setAttribute("data-printed", "")));
  const chapter = page.locator(".prose > .downloads");
  await chapter.locator("summary").click();
  await expect(chapter.getByLabel("with outputs")).not.toBeChecked();
  await chapter.getByLabel("with outputs").check();
  await chapter.getByLabel("with solutions and answers").uncheck();
  await chapter.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body[data-printed]")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(output).toBeVisible();
  await expect(solution).toBeHidden();
  await expect(answer).toBeHidden();
});

async function downloaded(page: Page, press: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), press.click()]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "latin1");
}
