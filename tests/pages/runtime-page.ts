import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { build } from "esbuild";

/**
 * An empty page of the site's origin with one script. It stands under the policy of the built pages:
 * what is tested beside them must hold under it too.
 */
export function runtimePage(): string {
  const [, policy] =
    /http-equiv="content-security-policy" content="([^"]*)"/i.exec(readFileSync("dist/index.html", "utf8")) ?? [];
  if (!policy?.includes("worker-src")) throw new Error("The built site has no policy.");
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="/runtime-page.js"></script>`;
}

/** Bundles a script for `openRuntimePage`. */
export async function bundleForPage(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** Opens such a page; the script sets the global `ready`. */
export async function openRuntimePage(page: Page, script: string, ready: string): Promise<void> {
  await page.route("**/runtime-page.html", (route) => route.fulfill({ contentType: "text/html", body: runtimePage() }));
  await page.route("**/runtime-page.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  await page.goto("/runtime-page.html");
  await page.waitForFunction((name) => name in globalThis, ready);
}
