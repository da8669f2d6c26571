import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

const PATHS = ["/", "/contents/", "/chapters/tour/", "/404.html"];
const WIDTHS = [320, 360, 768, 1280, 1920];

for (const path of PATHS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing serious on ${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    });
  }

  for (const width of WIDTHS) {
    test(`${path} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test("axe finds nothing serious in a Pair that is open and has run", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const pair = new PairOnPage(page, "tour/loans");
  await pair.python.button("Edit").click();
  await expect(pair.python.editor).toBeVisible();
  await pair.runBoth();
  const { violations } = await new AxeBuilder({ page }).include('[data-pair="tour/loans"]').analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual(
    [],
  );
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
        expect((await cell.locator("[data-output]").innerText()).length).toBeGreaterThan(0);
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
