import { expect, test } from "@playwright/test";
import { PairOnPage } from "./pair.ts";

const CHAPTER = "/chapters/tour/";

/** Each tries something that a reader's program must not be able to do, and prints REFUSED or ALLOWED. */
const pythonAttempts = {
  "fetch from another host": 'import js\nawait js.fetch("https://example.com/")',
  "open a WebSocket":
    'import js\nfrom pyodide.ffi import create_proxy\nimport asyncio\ns = js.WebSocket.new("wss://example.com/")\nawait asyncio.sleep(0.5)\nif s.readyState != 1: raise OSError("closed")',
  "use Cache Storage": 'import js\nawait js.caches.open("x")',
  "use IndexedDB": 'import js\njs.indexedDB.open("x")',
  "evaluate JavaScript": 'from pyodide.code import run_js\nrun_js("1 + 1")',
};

const typeScriptAttempts = {
  "fetch from another host": 'await fetch("https://example.com/")',
  "open a WebSocket":
    'await new Promise((resolve, reject) => { const s = new WebSocket("wss://example.com/"); s.onopen = resolve; s.onerror = reject; })',
  "use Cache Storage": 'await caches.open("x")',
  "use IndexedDB": 'indexedDB.open("x")',
  "evaluate JavaScript": 'new Function("return 1")()',
  "import from another host": 'await import(["https:", "", "example.com", "module.js"].join("/"))',
};

const indent = (text: string) => text.replace(/^/gm, "    ");

test.beforeEach(async ({ page }) => {
  await page.goto(CHAPTER);
});

for (const [name, attempt] of Object.entries(pythonAttempts)) {
  test(`a Python program cannot ${name}`, async ({ page }) => {
    const { python } = new PairOnPage(page, "tour/loans");
    await python.type(`try:\n${indent(attempt)}\n    print("ALLOWED")\nexcept BaseException:\n    print("REFUSED")\n`);
    await python.run();
    await expect(python.output).toContainText("REFUSED");
  });
}

for (const [name, attempt] of Object.entries(typeScriptAttempts)) {
  test(`a TypeScript program cannot ${name}`, async ({ page }) => {
    const { typescript } = new PairOnPage(page, "tour/loans");
    await typescript.type(`try {\n  ${attempt};\n  console.log("ALLOWED");\n} catch {\n  console.log("REFUSED");\n}\n`);
    await typescript.run();
    await expect(typescript.output).toContainText("REFUSED");
  });
}

test("a program cannot forge the end of its own run", async ({ page }) => {
  const { typescript } = new PairOnPage(page, "tour/loans");
  await typescript.type(
    'postMessage({ type: "finished", executionId: "1", status: "failed", milliseconds: 0 });\nconsole.log("still here");\n',
  );
  await typescript.run();
  await expect(typescript.output).toContainText("still here");
  await expect(typescript.output.locator(".output-error")).toHaveCount(0);
});

test("HTML from a program can't reach the page", async ({ page }) => {
  const { python } = new PairOnPage(page, "tour/loans");
  await python.type(
    "class Hostile:\n    def _repr_html_(self):\n        return \"<table><tr><td>shown</td></tr></table><img src=x onerror='window.hit=1'><script>window.hit=1</script>\"\nHostile()\n",
  );
  await python.run();
  await expect(python.output.locator("td")).toHaveText("shown");
  await expect(python.output.locator("script, [onerror]")).toHaveCount(0);
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
});

test("a whole visit, Run included, asks no other origin for anything", async ({ page, baseURL }) => {
  const origins = new Set<string>();
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:") origins.add(origin);
  });
  await page.reload();
  await new PairOnPage(page, "tour/loans").runBoth();
  await new PairOnPage(page, "tour/quiet-days").runBoth();
  expect([...origins]).toEqual([new URL(baseURL ?? "").origin]);
});

test("the policy in force allows no eval and no inline script", async ({ page }) => {
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("'wasm-unsafe-eval'");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).not.toContain("'unsafe-inline'");
});
