import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { build } from "esbuild";
import type {} from "../contract/browser-entry.ts";
import { contract } from "../contract/contract.ts";

/** The policy that the built pages are under: the contract must hold under it too. */
const policy = readFileSync("dist/index.html", "utf8").match(
  /http-equiv="content-security-policy" content="([^"]*)"/i,
)?.[1];

let script: string;

test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["tests/contract/browser-entry.ts"],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  script = outputFiles[0]?.text ?? "";
});

for (const language of ["python", "typescript"] as const) {
  test.describe(`contract: ${language} in Chromium`, () => {
    for (const [index, { name }] of contract.entries()) {
      test(name, async ({ page }) => {
        expect(policy).toContain("worker-src");
        await page.route("**/contract.html", (route) =>
          route.fulfill({
            contentType: "text/html",
            body: `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="/contract.js"></script>`,
          }),
        );
        await page.route("**/contract.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
        await page.goto("/contract.html");
        await page.waitForFunction(() => "runCase" in globalThis);
        await page.evaluate(([language, index]) => globalThis.runCase(language, index), [language, index] as const);
      });
    }
  });
}
