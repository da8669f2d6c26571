/** Narrow screens: one leaf at a time under two tabs, and a head of one line. */
import { expect, test } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

test.use({ viewport: { width: 360, height: 800 } });

test("one leaf lies open on a phone, and a tab turns to the other, by touch and by key", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { section, python, typescript } = new PairOnPage(page, "tour/loans");
  await expect(python.cell).toBeVisible();
  await expect(typescript.cell).toBeHidden();
  await section.getByText("TypeScript", { exact: true }).first().click();
  await expect(typescript.cell).toBeVisible();
  await expect(python.cell).toBeHidden();
  await page.keyboard.press("ArrowLeft");
  await expect(python.cell).toBeVisible();
});

test("the leaf that a reader chose stays open while the Pair wakes and runs", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { section, typescript } = new PairOnPage(page, "tour/loans");
  await section.scrollIntoViewIfNeeded();
  await section.getByRole("radio", { name: "TypeScript" }).check({ force: true });
  await typescript.run();
  await expect(typescript.cell).toBeVisible();
  await expect(typescript.output).toContainText("4 loans on card T-0417");
});

test("the head of the page is one line", async ({ page }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/contents/");
    const boxes = await page
      .locator(".bar :is(a, select):visible")
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top + item.clientHeight / 2));
    expect(boxes.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...boxes) - Math.min(...boxes)).toBeLessThan(8);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("both leaves follow each other, and no tab is there that would do nothing", async ({ page }) => {
    await page.goto("/chapters/tour/");
    const { section, python, typescript } = new PairOnPage(page, "tour/loans");
    await expect(python.cell).toBeVisible();
    await expect(typescript.cell).toBeVisible();
    await expect(section.getByRole("radio")).toHaveCount(0);
  });
});
