/**
 * Firefox and WebKit keep what Chromium keeps: the contract, under the site's policy, and Pairs of
 * the book with and without packages. Chromium itself is tested in more detail by `tests/pages`.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBrowser } from "../../scripts/ensure-browser.ts";
import { contract } from "../contract/contract.ts";
import { bundleForPage } from "../pages/runtime-page.ts";
import type { EnginePage } from "./engine-page.ts";
import { openFirefox } from "./firefox.ts";
import { PairOnEngine } from "./pair.ts";
import { serveSite } from "./site.ts";
import { openWebKit } from "./webkit.ts";

/** One of each kind: the standard library, numpy, pandas, matplotlib with scikit-learn, FastAPI. */
const PAIRS = ["loans", "quiet-days", "loans-by-branch", "who-returns-late", "lending-desk"];

const engines = [
  { name: "Firefox", open: () => openFirefox(ensureBrowser("firefox")), pairs: PAIRS },
  // WebKitGTK 2.50 does not get to the end of a program that imports numpy (ARCHITECTURE.md, Tests).
  { name: "WebKit", open: () => openWebKit(ensureBrowser("webkit")), pairs: ["loans"] },
];

const site = await serveSite(await bundleForPage("tests/contract/browser-entry.ts"));
afterAll(() => site.close());

describe.each(engines)("$name", ({ open, pairs }) => {
  let page: EnginePage;
  beforeAll(async () => {
    page = await open();
  }, 360_000);
  afterAll(() => page.close());

  describe.each(["python", "typescript"] as const)("contract: %s", (language) => {
    test.each(contract.map(({ name }, index) => ({ name, index })))("$name", async ({ index }) => {
      await page.goto(`${site.url}/runtime-page.html`);
      await page.evaluate(
        `new Promise((resolve) => {
           const look = () => ("runCase" in globalThis ? resolve(true) : setTimeout(look, 20));
           look();
         })`,
      );
      await page.evaluate(`runCase("${language}", ${index})`);
    });
  });

  test.each(pairs)(
    "the Pair tour/%s runs in the page as it was recorded",
    async (stem) => {
      await page.goto(`${site.url}/chapters/tour/`);
      const pair = new PairOnEngine(page, `tour/${stem}`);
      const recorded = await pair.outputs();
      await pair.runBoth();
      expect(await pair.outputs()).toEqual(recorded);
    },
    180_000,
  );
});
