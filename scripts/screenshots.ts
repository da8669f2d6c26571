/** `node scripts/screenshots.ts`: pictures of the built site for the documents. */
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, ensureBrowser } from "./ensure-browser.ts";
import { serve } from "./serve.ts";

const views = [
  { name: "front", path: "/", width: 1280, height: 1000 },
  { name: "contents", path: "/contents/", width: 1280, height: 1000 },
  { name: "chapter", path: "/chapters/tour/", width: 1280, height: 1400 },
  { name: "phone", path: "/chapters/tour/#loans", width: 360, height: 800 },
] as const;

mkdirSync("docs/pictures", { recursive: true });
const { url, close } = await serve("dist", 0);
const browser = await chromium.launch({ executablePath: ensureBrowser("chromium"), args: [...BROWSER_FLAGS] });
for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, path, width, height } of views) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
    await page.goto(url + path.slice(1), { waitUntil: "networkidle" });
    await page.screenshot({ path: `docs/pictures/${name}-${colorScheme}.png` });
    await page.close();
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme });
  await page.goto(`${url}chapters/tour/`, { waitUntil: "networkidle" });
  const pair = page.locator('[data-pair="tour/loans-by-branch"]');
  await pair.getByRole("button", { name: "Run both" }).click();
  await pair.locator('[data-parity="same"]').waitFor({ timeout: 60_000 });
  await pair.screenshot({ path: `docs/pictures/pair-${colorScheme}.png` });
  await page.close();
}
await browser.close();
close();
