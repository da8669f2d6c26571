import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const ids = readFileSync("content/claims/ids.txt", "utf8").trim().split("\n");

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every claim is there, and the filter is not", async ({ page }) => {
    await page.goto("/claims/");
    await expect(page.locator("[data-claim]")).toHaveCount(ids.length);
    await expect(page.locator("[data-claim]:visible")).toHaveCount(ids.length);
    const astray = await page.locator("[data-claim]").evaluateAll((rows) =>
      rows.filter((row) => {
        const [outer, said] = [row, row.querySelector(".said")].map((element) => element?.getBoundingClientRect());
        return !outer || !said || said.height === 0 || said.top < outer.top || said.bottom > outer.bottom;
      }),
    );
    expect(astray).toHaveLength(0);
    await expect(page.locator('[data-claim="wp-not-enforced-unless-mypy"]')).toContainText("Does not hold as stated");
    await expect(page.getByRole("search")).toBeHidden();
  });
});

test("a filter narrows the list, says how far, and survives a reload", async ({ page }) => {
  await page.goto("/claims/");
  const visible = page.locator("[data-claim]:visible");
  const count = page.getByRole("search").getByRole("status");
  await page.getByRole("combobox", { name: "Article" }).selectOption("2");
  await page.getByRole("combobox", { name: "Kind" }).selectOption("testable");
  await expect(page).toHaveURL(/\?article=2&kind=testable$/);
  const shown = await visible.count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(20);
  await expect(count).toHaveText(`${shown} of ${ids.length} claims`);
  await page.reload();
  await expect(visible).toHaveCount(shown);
  await expect(page.getByRole("combobox", { name: "Kind" })).toHaveValue("testable");
  await page.getByRole("searchbox", { name: "Words" }).fill("stronger type");
  await expect(visible).toHaveCount(1);
  await expect(page.locator('[data-claim="ou-stronger-types"]')).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(visible).toHaveCount(ids.length);
  await expect(page).toHaveURL(/\/claims\/$/);
});

test("the filter works from the keyboard", async ({ page }) => {
  await page.goto("/claims/");
  await page.getByRole("combobox", { name: "Article" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "Topic" })).toBeFocused();
  await page.getByRole("searchbox", { name: "Words" }).focus();
  await page.keyboard.type("mojo");
  await expect(page.locator('[data-claim="tr-mojo-superset"]')).toBeVisible();
  await expect(page.locator('[data-claim="wp-luigi"]')).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?words=mojo$/);
});

test("a link to a claim that the filter hides shows it", async ({ page }) => {
  await page.goto("/claims/?article=1#wp-luigi");
  await expect(page.locator('[data-claim="wp-luigi"]')).toBeInViewport();
  await expect(page).toHaveURL(/\/claims\/#wp-luigi$/);
});

test("claims link to the Pairs that test them and to what contradicts them", async ({ page }) => {
  await page.goto("/claims/");
  const claim = page.locator('[data-claim="tr-speed-no-compromise"]');
  await expect(claim.getByRole("link", { name: "One loop, eleven samples" })).toHaveAttribute(
    "href",
    "/chapters/tour/#one-loop",
  );
  await expect(claim.locator('a[href="#wp-speed-10-100x"]')).toBeVisible();
});
