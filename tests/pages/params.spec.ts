import { expect, test, type Page } from "@playwright/test";
import { seriousFindings } from "./axe.ts";
import { PairOnPage } from "./pair.ts";

function cardPair(page: Page) {
  const pair = new PairOnPage(page, "tour/library-card");
  return { pair, slider: pair.section.getByRole("slider", { name: "Books on the card" }) };
}

test("a slider sets the constant on both sides, and both run again", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { pair, slider } = cardPair(page);
  await pair.section.hover();
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue("3");
  await pair.python.finished();
  await pair.typescript.finished();
  for (const { output } of [pair.python, pair.typescript]) {
    await expect(output).toContainText("lent Ferry Days, room for 0 more");
    await expect(output).not.toContainText("card is full");
  }
  await expect(pair.parity).toHaveAttribute("data-parity", "same");
  await expect(pair.python.cell.locator(".leaf-code")).toContainText("LIMIT = 3");
  await expect(pair.typescript.cell.locator(".leaf-code")).toContainText("const LIMIT = 3;");
});

test("a change that comes while the programs run is run after them", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { pair, slider } = cardPair(page);
  await pair.section.hover();
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(pair.python.cell).toHaveAttribute("data-state", /loading|running/);
  await page.keyboard.press("Home");
  await expect(pair.python.output).toContainText("kept The Salt Road", { timeout: 60_000 });
  await expect(pair.typescript.output).toContainText("kept The Salt Road");
});

test("a slider follows the program: an edit by hand, a reset, a constant that is gone", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { pair, slider } = cardPair(page);
  await pair.python.type("LIMIT = 1\n");
  await expect(slider).toHaveValue("1");
  await pair.python.button("Reset").click();
  await expect(slider).toHaveValue("2");
  await pair.python.type("print(1)\n");
  await expect(slider).toHaveValue("2");
  await pair.typescript.type("console.log(1);\n");
  await expect(slider).toBeDisabled();
  await expect(pair.section.locator(".pair-params")).toContainText("edited away");
});

test("axe finds nothing serious in sliders, which are large enough to be touched", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { pair, slider } = cardPair(page);
  await pair.section.hover();
  expect((await slider.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  expect(await seriousFindings(page, ".pair-params")).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the values stand as text", async ({ page }) => {
    await page.goto("/chapters/tour/");
    const params = page.locator('[data-pair="tour/library-card"] .pair-params');
    await expect(params).toContainText(/Books on the card\s*2/);
    await expect(params.locator("input")).toHaveCount(0);
  });
});
