import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

/** Compressed bytes of JavaScript that a chapter may load before the reader does anything. */
const SCRIPT_BUDGET = 60 * 1024;
/** The same for everything but fonts. */
const PAGE_BUDGET = 120 * 1024;

interface Loaded {
  readonly url: string;
  readonly type: string;
  /** Bytes after gzip, whatever the server sent. */
  readonly bytes: number;
}

async function visit(page: Page, path: string): Promise<Loaded[]> {
  const loaded: Promise<Loaded>[] = [];
  page.on("response", (response) => {
    loaded.push(
      response.body().then((body) => ({
        url: response.url(),
        type: response.request().resourceType(),
        bytes: gzipSync(body).length,
      })),
    );
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return Promise.all(loaded);
}

const sum = (loaded: readonly Loaded[]) => loaded.reduce((total, { bytes }) => total + bytes, 0);

test("a chapter that nobody touches loads little, and nothing of a runtime, compiler or editor", async ({ page }) => {
  const loaded = await visit(page, "/chapters/tour/");
  expect(loaded.filter(({ url }) => /\/runtime\/|editor|Pair/.test(url))).toEqual([]);
  expect(sum(loaded.filter(({ type }) => type === "script"))).toBeLessThan(SCRIPT_BUDGET);
  expect(sum(loaded.filter(({ type }) => type !== "font"))).toBeLessThan(PAGE_BUDGET);
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

test("nothing moves while a chapter loads", async ({ page }) => {
  await page.goto("/chapters/tour/", { waitUntil: "networkidle" });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});
