import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { build } from "esbuild";
import type {} from "./session-entry.ts";

/** The policy that the built pages are under. */
const policy = readFileSync("dist/index.html", "utf8").match(
  /http-equiv="content-security-policy" content="([^"]*)"/i,
)?.[1];

/** Opens a page of the built site's origin, under its policy, in which `run` executes Python. */
export async function openSessionPage(browser: Browser, baseURL: string): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: ["tests/pages/session-entry.ts"],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const page = await browser.newPage({ baseURL });
  await page.route("**/session.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="/session.js"></script>`,
    }),
  );
  await page.route("**/session.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: outputFiles[0]?.text ?? "" }),
  );
  await page.goto("/session.html");
  await page.waitForFunction(() => "run" in globalThis);
  return page;
}
