import { expect, test, type Page } from "@playwright/test";
import { contentRoot } from "../../src/book/content-root.ts";
import { listPairs, readRecordedPair } from "../../src/book/pairs.ts";
import type {} from "../programs/browser-entry.ts";
import { PairOnPage } from "./pair.ts";
import { bundleForPage, openRuntimePage } from "./runtime-page.ts";

const chapters = Map.groupBy(listPairs(contentRoot), (id) => id.split("/")[0]);

/** Every Pair, run in the page that readers run it in. Node compares every detail; here, what is seen. */
for (const [chapter, ids] of chapters) {
  test.describe(`in Chromium, ${chapter}`, () => {
    test.describe.configure({ mode: "default" });
    let page: Page;

    // One page for the whole chapter, as a reader has it.
    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage();
      await page.goto(`/chapters/${chapter}/`);
    });

    test.afterAll(() => page.close());

    for (const id of ids) {
      test(`${id} runs as it was recorded`, async () => {
        const pair = readRecordedPair(contentRoot, id);
        // Its permanent address opens the card of a duel that it may stand in.
        await page.evaluate((stem) => void (location.hash = stem), pair.stem);
        const onPage = new PairOnPage(page, id);
        const recorded = {
          python: await visibleOutput(onPage, "python"),
          typescript: await visibleOutput(onPage, "typescript"),
        };
        await onPage.runBoth();
        for (const side of ["python", "typescript"] as const) {
          for (const line of pair.sides[side].stdin) await onPage[side].answer(line);
        }
        for (const side of ["python", "typescript"] as const) {
          // What shows tables and figures is fetched when the first one arrives.
          await expect(async () => {
            const seen = normalise(await visibleOutput(onPage, side), pair.varies);
            expect(seen).toEqual(normalise(recorded[side], pair.varies));
          }).toPass({ timeout: 10_000 });
        }
        await expect(onPage.parity).toHaveAttribute("data-parity", pair.parity.rule);
      });
    }
  });
}

test.describe("the page's type checker", () => {
  test.describe.configure({ mode: "default" });
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await openRuntimePage(page, await bundleForPage("tests/programs/browser-entry.ts"), "checkProgram");
  });

  test.afterAll(() => page.close());

  for (const id of listPairs(contentRoot)) {
    test(`says of ${id} what its Recording says`, async () => {
      const { sides, recordings } = readRecordedPair(contentRoot, id);
      const { file: name, source, files } = sides.typescript;
      const found = await page.evaluate((program) => checkProgram(program), {
        language: "typescript" as const,
        name,
        source,
        files,
      });
      expect(found).toEqual(recordings.typescript.diagnostics);
    });
  }
});

async function visibleOutput(pair: PairOnPage, side: "python" | "typescript") {
  const { output } = pair[side];
  return {
    // Values that open are boxes of their own, and their text goes on in the line.
    text: [
      ...(await output.locator("pre, div.output-stream").allTextContents()),
      ...(await output.locator(".output-diagnostics").allInnerTexts()),
    ],
    tables: await output.locator("table").allInnerTexts(),
    figures: await output.locator("svg").count(),
  };
}

function normalise(visible: Awaited<ReturnType<typeof visibleOutput>>, varies: "numbers" | undefined) {
  const text = visible.text.join("\n").trim();
  return { ...visible, text: varies ? text.replace(/\d+(?:[.,]\d+)*/g, "#").replace(/ +/g, " ") : text };
}
