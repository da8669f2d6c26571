import { expect, test } from "@playwright/test";
import { lowContrast, seriousFindings, smallTargets, thinOut } from "./axe.ts";
import { PairOnPage } from "./pair.ts";
import { KINDS_OF_PAGES } from "./site.ts";

const WIDTHS = [320, 360, 768, 1280, 1920];

for (const path of KINDS_OF_PAGES) {
  test(`axe finds nothing serious on ${path} in any theme`, async ({ page }) => {
    await page.goto(path);
    for (const theme of ["light", "dark", "contrast"]) {
      await page.evaluate((theme) => localStorage.setItem("theme", theme), theme);
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await thinOut(page);
      expect(theme === "light" ? await seriousFindings(page) : await lowContrast(page), `in ${theme}`).toEqual([]);
    }
  });

  test(`${path} has one tree of headings, a language, and one way past its head`, async ({ page }) => {
    await page.goto(path);
    const levels = await page
      .locator("main :is(h1, h2, h3, h4, h5, h6)")
      .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
  });

  test(`${path} has targets for fingers on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(path);
    expect(await smallTargets(page)).toEqual([]);
  });

  test(`${path} does not scroll sideways, however wide the screen`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test("axe finds nothing serious in a Pair that is open and has run", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const pair = new PairOnPage(page, "tour/loans");
  await pair.python.button("Edit").click();
  await expect(pair.python.editor).toBeVisible();
  await pair.runBoth();
  expect(await seriousFindings(page)).toEqual([]);
});

test("focus stays on Run when the program has run, and is visible", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { typescript } = new PairOnPage(page, "tour/loans");
  await typescript.button("Run").focus();
  await page.keyboard.press("Enter");
  await typescript.finished();
  await expect(typescript.button("Run")).toBeFocused();
  await expect(typescript.button("Run")).toHaveCSS("outline-style", "solid");
});

test("editors are labelled, and the keyboard can leave them", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { python } = new PairOnPage(page, "tour/loans");
  await python.button("Edit").click();
  await expect(python.editor).toHaveAccessibleName(/Python.*loans/i);
  await expect(python.editor).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(python.editor).not.toBeFocused();
  await python.editor.focus();
  await page.keyboard.type("x");
  await page.keyboard.press("Tab");
  await expect(python.editor).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(python.editor).not.toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a chapter shows both programs and both recorded outputs, and no dead buttons", async ({ page }) => {
    await page.goto("/chapters/tour/");
    const pairs = page.locator("section[data-pair]");
    await expect(pairs).toHaveCount(12);
    for (const pair of await pairs.all()) {
      for (const side of [".py", ".ts"]) {
        const cell = pair.locator(`[data-cell$="${side}"]`);
        await expect(cell.locator(".listing .line").first()).toBeVisible();
        await expect(cell.locator('[data-output][data-source="recording"]')).toBeVisible();
        await expect(cell.locator("[data-output] :is(pre, table, svg)").first()).toHaveText(/./);
      }
      await expect(pair.getByRole("button")).toHaveCount(0);
    }
  });
});

test("an address that does not exist answers 404 with a page of the book", async ({ page }) => {
  const response = await page.goto("/no/such/leaf/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Contents" }).first().click();
  await expect(page).toHaveURL(/\/contents\/$/);
});
