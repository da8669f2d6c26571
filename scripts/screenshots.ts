/** `node scripts/screenshots.ts`: pictures of the built site for the documents. */
import { mkdirSync } from "node:fs";
import { chromium, type Browser, type Page } from "@playwright/test";
import sharp from "sharp";
import { BROWSER_FLAGS, ensureBrowser } from "./ensure-browser.ts";
import { linkPictures } from "./link-pictures.ts";
import { serve } from "./serve.ts";
import { takingPictures } from "./taking-pictures.ts";
import { pictureTeaching } from "./teaching-pictures.ts";

const FOLDER = "docs/pictures";
const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

const views = [
  { name: "front", path: "", size: wide },
  { name: "contents", path: "contents/", size: wide },
  {
    name: "chapter",
    path: "chapters/tour/#how-much-does-a-dataclass-write-for-you",
    size: { width: 1280, height: 1100 },
  },
  { name: "claims", path: "claims/?kind=testable", size: wide },
  { name: "pairs", path: "pairs/", size: wide },
  { name: "phone", path: "chapters/tour/#loans", size: narrow },
] as const;

mkdirSync(FOLDER, { recursive: true });
const { url, close } = await serve("dist", 0);
const browser = await chromium.launch({ executablePath: ensureBrowser("chromium"), args: [...BROWSER_FLAGS] });
for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, path, size } of views) {
    const page = await open(browser, url + path, size, colorScheme);
    await keep(await page.screenshot(), `${name}-${colorScheme}`);
    await page.close();
  }
  const page = await open(browser, `${url}chapters/tour/`, wide, colorScheme);
  const pair = page.locator('[data-pair="tour/loans-by-branch"]');
  await pair.getByRole("button", { name: "Run both" }).click();
  await pair.locator('[data-parity="same"]').waitFor({ timeout: 60_000 });
  await keep(await pair.screenshot(), `pair-${colorScheme}`);
  await page.close();
}
for (const pictures of [linkPictures, takingPictures]) {
  for await (const [name, picture] of pictures(url, (address) => open(browser, address, wide, "light"))) {
    await keep(picture, name);
  }
}
const teaching = await open(browser, `${url}teach/`, { width: 800, height: 800 }, "light");
await pictureTeaching(teaching, (picture, name) => keep(picture, `${name}-light`));
await browser.close();
close();

async function open(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
  colorScheme: "light" | "dark",
): Promise<Page> {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
  await page.goto(address, { waitUntil: "networkidle" });
  return page;
}

/** Flat colours and text need few colours: a palette keeps pictures small in the repository. */
async function keep(picture: Buffer, name: string): Promise<void> {
  await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toFile(`${FOLDER}/${name}.png`);
}
