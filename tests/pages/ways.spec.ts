/** Ways around the book: front page, contents, lists, keys, places, links that copy themselves. */
import { expect, test } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

test("the front page makes the argument on one screen: four voices, two programs, what they print, the sign", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/");
  await expect(page.locator(".voices li")).toHaveCount(4);
  for (const voice of await page.locator(".voices li").all()) await expect(voice).toBeInViewport({ ratio: 1 });
  const pair = page.locator("section[data-pair]");
  for (const button of await pair.getByRole("button", { name: /^Run/ }).all()) await expect(button).toBeInViewport();
  for (const label of await pair.locator(".output-label").all()) await expect(label).toBeInViewport({ ratio: 1 });
  await expect(pair.locator(".parity-sign")).toBeInViewport({ ratio: 1 });
});

test("the index of Pairs filters by package, feature and kind, and keeps that in the address", async ({ page }) => {
  await page.goto("/pairs/");
  const rows = page.locator("[data-listed-pair]:visible");
  const all = await rows.count();
  await page.getByRole("combobox", { name: "Package" }).selectOption("pandas");
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toHaveAttribute("data-listed-pair", "tour/loans-by-branch");
  await expect(page).toHaveURL(/package=pandas/);
  await page.reload();
  await expect(rows).toHaveCount(1);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByRole("combobox", { name: "Language feature" }).selectOption("walrus");
  await expect(page.locator('[data-listed-pair="tour/overdue-stream"]')).toBeVisible();
  await page.getByRole("combobox", { name: "Kind" }).selectOption("timing");
  await expect(rows).toHaveCount(0);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(rows).toHaveCount(all);
});

test("a term of the glossary has an address of its own and leads to its chapters", async ({ page }) => {
  await page.goto("/glossary/#event-loop");
  await expect(page.locator("#event-loop")).toBeInViewport();
  await page.locator("#event-loop").getByRole("link", { name: "A tour in a dozen programs" }).click();
  await expect(page).toHaveURL(/\/chapters\/tour\/$/);
});

test("“On this page” says where the reader is, and the front page and the contents lead back there", async ({
  page,
}) => {
  await page.goto("/chapters/tour/");
  await page.locator("#a-mask-instead-of-a-loop").evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator("[data-section]")).toHaveText("A mask instead of a loop");
  await expect(page.locator('.running-head [aria-current="location"]')).toHaveCount(1);
  await page.goto("/");
  const back = page.getByRole("link", { name: "Continue with “A tour in a dozen programs”, A mask instead of a loop" });
  await expect(back).toHaveAttribute("href", /\/chapters\/tour\/#a-mask-instead-of-a-loop$/);
  await page.goto("/contents/");
  await expect(page.locator('[data-progress="tour"]')).toHaveText(/^\d+% read$/);
  await back.click();
  await expect(page.locator("#a-mask-instead-of-a-loop")).toBeInViewport();
});

test("headings, Pairs and figures carry a link that copies itself", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const [name, place] of [
    ["Link to “A mask instead of a loop”", "/chapters/tour/#a-mask-instead-of-a-loop"],
    [/^Pair 0\.9/, "/chapters/tour/#quiet-days"],
    ["Link to “pyproject.toml”", "/chapters/packages-and-environments/#pyproject.toml"],
  ] as const) {
    await page.goto(place.replace(/#.*/, ""));
    await page.getByRole("link", { name }).click();
    await expect(page.locator("[data-copied]")).toHaveText("The link is copied.");
    expect(new URL(await page.evaluate(() => navigator.clipboard.readText()))).toHaveProperty("href", page.url());
    expect(page.url()).toContain(place);
  }
});

test("the keys are listed under ?, and can be switched off", async ({ page }) => {
  await page.goto("/contents/");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys.getByText("Index of Pairs")).toBeVisible();
  await keys.getByLabel("Use these single keys").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("i");
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/contents\/$/);
  await page.keyboard.press("?");
  await keys.getByLabel("Use these single keys").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("i");
  await expect(page).toHaveURL(/\/pairs\/$/);
});

test("the keys rest in editors and in fields", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { python } = new PairOnPage(page, "tour/loans");
  await python.type("# ");
  await page.keyboard.type("?/c");
  await expect(python.editor).toContainText("# ?/c");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goto("/pairs/");
  await page.getByRole("searchbox", { name: "Words", exact: true }).fill("");
  await page.keyboard.type("c?");
  await expect(page.getByRole("searchbox", { name: "Words", exact: true })).toHaveValue("c?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the theme is chosen among four, lasts, and more contrast can also come from the system", async ({ page }) => {
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.goto("/");
  const usual = await ink();
  await page.getByLabel("Theme").selectOption("High contrast");
  expect(await ink()).toBe("rgb(0, 0, 0)");
  await page.reload();
  expect(await ink()).toBe("rgb(0, 0, 0)");
  await expect(page.getByLabel("Theme")).toHaveValue("contrast");
  await page.getByLabel("Theme").selectOption("System");
  expect(await ink()).toBe(usual);
  await page.emulateMedia({ contrast: "more" });
  expect(await ink()).toBe("rgb(0, 0, 0)");
  await page.emulateMedia({ contrast: "more", colorScheme: "dark" });
  expect(await ink()).toBe("rgb(255, 255, 255)");
});

test("a printed chapter has its programs facing, its outputs, and no controls", async ({ page }) => {
  await page.goto("/chapters/tour/");
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const { section, python, typescript } = new PairOnPage(page, "tour/loans");
  const [left, right] = [await python.cell.boundingBox(), await typescript.cell.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  await expect(python.output).toContainText("4 loans on card T-0417");
  for (const control of await section.locator("button, input, .leaf-tabs").all()) await expect(control).toBeHidden();
  await expect(page.locator(".bar nav")).toBeHidden();
  const pdf = await page.pdf({ format: "A4" });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(6);
  expect(sheets).toBeLessThan(30);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, selector, count] of [
    ["/contents/", "main h3 a", 1],
    ["/pairs/", "[data-listed-pair]", 12],
    ["/glossary/", "main dfn", 20],
    ["/claims/", "[data-claim]", 346],
  ] as const) {
    test(`${path} is a plain list`, async ({ page }) => {
      await page.goto(path);
      const items = page.locator(selector);
      expect(await items.count()).toBeGreaterThanOrEqual(count);
      await expect(items.last()).toBeVisible();
      await expect(page.getByRole("button")).toHaveCount(0);
    });
  }
});
