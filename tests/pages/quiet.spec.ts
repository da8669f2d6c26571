import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { PairOnPage } from "./pair.ts";
import { KINDS_OF_PAGES } from "./site.ts";

/** Compressed bytes of JavaScript that a page may load before the reader does anything. */
const SCRIPT_BUDGET = 60 * 1024;
/** The same for everything but fonts. */
const PAGE_BUDGET = 120 * 1024;

interface Loaded {
  readonly url: string;
  readonly type: string;
  /** Bytes after gzip, whatever the server sent. */
  readonly bytes: number;
}

/** What `path` loads by itself. Bodies are fetched once more: a browser may let go of those that nobody reads. */
async function visit(page: Page, path: string): Promise<Loaded[]> {
  const seen: { readonly url: string; readonly type: string }[] = [];
  page.on("response", (response) => seen.push({ url: response.url(), type: response.request().resourceType() }));
  await page.goto(path, { waitUntil: "networkidle" });
  return Promise.all(
    seen.map(async (response) => {
      const again = await page.request.get(response.url);
      return { ...response, bytes: gzipSync(await again.body()).length };
    }),
  );
}

const sum = (loaded: readonly Loaded[]) => loaded.reduce((total, { bytes }) => total + bytes, 0);

for (const path of [...KINDS_OF_PAGES, "/embed/tour/loans/"]) {
  test(`${path} loads little before anybody touches it, and nothing moves`, async ({ page }) => {
    const loaded = await visit(page, path);
    expect(loaded.filter(({ url }) => /\/runtime\/|editor|PairIsland/.test(url))).toEqual([]);
    // The page of search, and what replaces a missing one, are for searching.
    const before = loaded.filter(({ url }) => !/\/pagefind\//.test(url));
    expect(sum(before.filter(({ type }) => type === "script"))).toBeLessThan(SCRIPT_BUDGET);
    expect(sum(before.filter(({ type }) => type !== "font"))).toBeLessThan(PAGE_BUDGET);
    expect(await shift(page)).toBeLessThan(0.01);
  });
}

test("the next chapter is fetched when its link comes into view, and not before", async ({ page }) => {
  await page.goto("/chapters/tour/", { waitUntil: "networkidle" });
  const next = page.locator('.neighbours [rel="next"]');
  const address = (await next.getAttribute("href")) ?? "";
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  expect(fetched).not.toContain(address);
  await next.scrollIntoViewIfNeeded();
  await expect.poll(() => fetched).toContain(address);
});

test("the first sign of intent begins to load the runtime", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const request = page.waitForRequest(/\/runtime\/python-worker/);
  await page.locator('[data-cell="tour/loans.py"]').hover();
  await request;
});

test("interest in TypeScript fetches no Python", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.goto("/chapters/tour/");
  const { typescript } = new PairOnPage(page, "tour/loans");
  await typescript.run();
  expect(requested.filter((url) => /\/runtime\/py/.test(url))).toEqual([]);
});

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** How much has moved while the page loaded, as browsers count it. */
function shift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as LayoutShift[]) sum += value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
}
