import { test } from "@playwright/test";
import type {} from "../contract/browser-entry.ts";
import { contract } from "../contract/contract.ts";
import { bundleForPage, openRuntimePage } from "./runtime-page.ts";

let script: string;

test.beforeAll(async () => {
  script = await bundleForPage("tests/contract/browser-entry.ts");
});

for (const language of ["python", "typescript"] as const) {
  test.describe(`contract: ${language} in Chromium`, () => {
    for (const [index, { name }] of contract.entries()) {
      test(name, async ({ page }) => {
        await openRuntimePage(page, script, "runCase");
        await page.evaluate(([language, index]) => globalThis.runCase(language, index), [language, index] as const);
      });
    }
  });
}
