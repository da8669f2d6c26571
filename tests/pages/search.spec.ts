/** Search, in its dialog, on its page and on the page for what is missing. */
import { expect, test, type Page } from "@playwright/test";

function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy/.test(message.text())) found.push(message.text());
  });
  return found;
}

test("a key opens the search, which finds prose, programs, claims and terms, under the page's policy", async ({
  page,
}) => {
  const refused = complaints(page);
  await page.goto("/chapters/tour/");
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Search the book" });
  await expect(dialog.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("dataclass");
  await expect(dialog.getByRole("status")).toHaveText(/\d+ results for “dataclass”/);
  for (const [kind, address] of [
    ["Prose", /\/chapters\/[a-z-]+\/#/],
    ["Programs", /\/chapters\/[a-z-]+\/#[a-z-]+$/],
    ["Claims", /\/claims\/#/],
    ["Glossary", /\/glossary\/#dataclass$/],
  ] as const) {
    await dialog.getByRole("radio", { name: kind }).check();
    await expect(dialog.locator(".search-results a").first()).toHaveAttribute("href", address);
    await expect(dialog.locator(".search-kind").first()).toHaveText(kind);
  }
  expect(refused).toEqual([]);
});

test("arrow keys walk the results, Enter opens one, Escape closes the search", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Search" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Search the book" });
  await dialog.getByRole("searchbox").fill("walrus");
  await expect(dialog.locator(".search-results a").nth(1)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.locator(".search-results a").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  const address = await dialog.locator(".search-results a").first().getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test("nothing of the search is fetched before it is wanted", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/chapters/tour/", { waitUntil: "networkidle" });
  expect(asked.filter((url) => /pagefind|search-box/.test(url))).toEqual([]);
});

test("the page of search keeps its question in the address, and says when it finds nothing", async ({ page }) => {
  await page.goto("/search/?q=generator");
  const box = page.getByRole("main").getByRole("searchbox");
  await expect(box).toHaveValue("generator");
  await expect(page.locator("main .search-results a").first()).toBeVisible();
  await box.fill("жук");
  await expect(page.locator("main .search-status")).toHaveText("Nothing found for “жук”.");
  await expect(page).toHaveURL(({ searchParams }) => searchParams.get("q") === "жук");
});

test("a missing page searches for the words of its address", async ({ page }) => {
  await page.goto("/chapters/lending-desk/");
  await expect(page.locator("main .search-results a").first()).toHaveAttribute("href", /#lending-desk$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page of search says so, and leads on", async ({ page }) => {
    await page.goto("/search/");
    await expect(page.getByText("Search needs JavaScript.")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Glossary" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glossary");
  });
});
