/** Pairs in pages of others: an instructor's page, on another site, under a policy of its own. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, type Frame, type Page } from "@playwright/test";
import { seriousFindings } from "./axe.ts";

const STRICT = 'sandbox="allow-scripts"';

let host: Server;
let html = "";

test.beforeAll(({ baseURL }) => {
  // As strict as a page can be that has scripts and frames of the book at all.
  const policy = `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}`;
  host = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html").setHeader("Content-Security-Policy", policy);
    response.end(`<!doctype html><title>Lesson 3</title><h1>Lesson 3</h1>${html}`);
  }).listen(0);
});
test.afterAll(() => host.close());

/** Opens an instructor's page; another site than the book's, by name and by port. */
async function openLesson(page: Page, content: string): Promise<void> {
  html = content;
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
}

/** The HTML that the book gives to paste. */
async function htmlFromDialog(page: Page, form: "plain" | "element"): Promise<string> {
  await page.goto("/snippets/tour/library-card/");
  await page.getByRole("button", { name: "Embed" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Form").selectOption(form);
  return dialog.getByLabel("HTML to paste").inputValue();
}

function frameOf(page: Page, pair: string): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes(`/embed/${pair}/`));
  if (!frame) throw new Error(`No frame shows ${pair}.`);
  return frame;
}

async function runBoth(frame: Frame): Promise<void> {
  await frame.locator('[data-action="run-both"]').click();
  await expect(frame.locator("[data-parity]")).toHaveAttribute("data-parity", "same", { timeout: 60_000 });
  await expect(frame.locator('[data-source="run"]')).toHaveCount(2);
}

test("three Pairs run in an instructor's page on another site: pasted, by the element, and without an origin", async ({
  page,
  baseURL,
}) => {
  const pasted = await htmlFromDialog(page, "plain");
  const element = (await htmlFromDialog(page, "element")).replaceAll("tour/library-card", "tour/quiet-days");
  const sandboxed = `<iframe src="${baseURL}/embed/tour/loans/" title="Loans" width="900" height="900" ${STRICT}></iframe>`;
  await openLesson(page, pasted + sandboxed + element);
  await page.locator("python-typescript-pair").scrollIntoViewIfNeeded();
  const frame = page.locator("python-typescript-pair").locator("iframe");
  const height = () => frame.evaluate((element) => Number((element as HTMLIFrameElement).height));
  await expect.poll(height).not.toBe(600);

  for (const pair of ["tour/library-card", "tour/loans", "tour/quiet-days"]) await runBoth(frameOf(page, pair));

  // The element keeps to the height of what it shows.
  const shown = frameOf(page, "tour/quiet-days");
  await expect
    .poll(async () => (await height()) - (await shown.evaluate(() => document.documentElement.scrollHeight)))
    .toBe(0);
  await expect(shown.getByRole("link", { name: "Open in the book" })).toHaveAttribute(
    "href",
    "/snippets/tour/quiet-days/",
  );

  // Links open a page of their own, and where the sandbox forbids that, in the frame.
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    shown.getByRole("link", { name: "Open in the book" }).click(),
  ]);
  await expect(opened).toHaveURL(`${baseURL}/snippets/tour/quiet-days/`);
  const strict = frameOf(page, "tour/loans");
  expect(await strict.evaluate(() => self.origin)).toBe("null");
  await strict.getByRole("link", { name: "Open in the book" }).click();
  await expect.poll(() => strict.url()).toBe(`${baseURL}/snippets/tour/loans/`);
});

test("a program in a frame without an origin is compiled and checked, and reaches nobody", async ({
  page,
  baseURL,
}) => {
  await openLesson(
    page,
    `<iframe src="${baseURL}/embed/tour/loans/?side=ts" width="900" height="900" ${STRICT}></iframe>`,
  );
  const cell = frameOf(page, "tour/loans").locator('[data-cell="tour/loans.ts"]');
  await cell.getByRole("button", { name: /^Edit/ }).click();
  await cell.getByRole("textbox").press("ControlOrMeta+a");
  await page.keyboard.insertText(
    `const wrong: number = "text";\nfor (const address of ["https://example.com/", "${baseURL}/", "${baseURL}/claims/"]) {\n` +
      `  await fetch(address).then(() => console.log("ALLOWED"), () => console.log("REFUSED"));\n}\n`,
  );
  await cell.getByRole("button", { name: /^Run/ }).click();
  await expect(cell.locator("[data-output]")).toContainText("REFUSED\nREFUSED\nREFUSED", { timeout: 30_000 });
  await expect(cell.locator(".live-diagnostics")).toContainText("TS2322", { timeout: 30_000 });
});

test("ten frames that nobody touches load no runtime, and what they load they load once", async ({ page }) => {
  const runtimes: string[] = [];
  page.on("request", (request) => /\/runtime\/|editor|PairIsland/.test(request.url()) && runtimes.push(request.url()));
  const [script = "", element = ""] = (await htmlFromDialog(page, "element")).split("\n");
  runtimes.length = 0;
  await openLesson(page, script + element.replace("tour/library-card", "tour/loans").repeat(10));
  for (const frame of await page.locator("python-typescript-pair").all()) await frame.scrollIntoViewIfNeeded();
  const frames = page.frames().slice(1);
  expect(frames).toHaveLength(10);
  const fetched: string[] = [];
  for (const frame of frames) {
    await frame.waitForLoadState();
    fetched.push(
      ...(await frame.evaluate(() =>
        (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
          .filter(({ name, transferSize }) => name.includes("/_astro/") && transferSize > 0)
          .map(({ name }) => name),
      )),
    );
  }
  expect(fetched.length).toBeGreaterThan(1);
  expect(fetched.filter((name, index) => fetched.indexOf(name) !== index)).toEqual([]);
  expect(runtimes).toEqual([]);
});

test("a frame follows its address: theme, side, lines and what is hidden", async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  await page.goto("/embed/tour/loans/?theme=dark&side=ts&lines=2&hide=output,title");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const typescript = page.locator('[data-cell="tour/loans.ts"]');
  await expect(typescript).toBeVisible();
  await expect(page.locator('[data-cell="tour/loans.py"]')).toBeHidden();
  await expect(typescript.locator(".line.lit")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(typescript.locator("[data-output]")).not.toContainText("loans on card", { useInnerText: true });
  // What the reader runs is shown.
  await typescript.getByRole("button", { name: /^Run/ }).click();
  await expect(typescript.locator("[data-output]")).toContainText("loans on card", { useInnerText: true });
  await page.goto("/embed/tour/loans/?hide=py&theme=<script>");
  await expect(typescript).toBeVisible();
  await expect(page.locator('[data-cell="tour/loans.py"]')).toBeHidden();
  for (const width of [320, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.goto("/embed/tour/loans/");
  expect(await seriousFindings(page)).toEqual([]);
});
