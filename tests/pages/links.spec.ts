/** Every link of every page leads somewhere, down to the place on the page. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { fromHtml } from "hast-util-from-html";
import type { Element, Root } from "hast";
import { contentRoot } from "../../src/book/content-root.ts";
import { movedPages } from "../../src/book/moved.ts";
import { offeredAddresses, readPublished } from "../../src/book/published.ts";
import { builtPages, isServed } from "./site.ts";

const FOLDER = "dist";
const moved = movedPages(contentRoot).map(([from]) => from);
/** Pages that nothing of the book leads to. */
const OUTSIDE = new RegExp(`^(/404\\.html|/contract.*|/embed/.*|/assignment/|${moved.join("|")})$`);

interface Read {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

function read(address: string): Read {
  const ids: string[] = [];
  const links: string[] = [];
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const { id, href, src } = child.properties;
      if (typeof id === "string") ids.push(id);
      for (const link of [href, src]) if (typeof link === "string") links.push(link);
      visit(child);
    }
  };
  visit(fromHtml(readFileSync(`${FOLDER}${address.endsWith("/") ? `${address}index.html` : address}`, "utf8")));
  return { ids, links };
}

const pages = new Map(builtPages(FOLDER).map((address) => [address, read(address)]));

test("every internal link leads to a page or a file, and to a place that is there", () => {
  const broken: string[] = [];
  for (const [address, { links }] of pages) {
    for (const link of links) {
      const { origin, pathname, hash } = new URL(link, `http://book.invalid${address}`);
      if (origin !== "http://book.invalid" || link.startsWith("data:")) continue;
      const anchor = decodeURIComponent(hash.slice(1));
      const known = pages.get(pathname)?.ids;
      if (!isServed(FOLDER, pathname) || (anchor && !known?.includes(anchor))) broken.push(`${address} → ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test("no page uses an id twice", () => {
  const doubled = [...pages].flatMap(([address, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
  );
  expect(doubled).toEqual([]);
});

test("every page but the missing one can be reached from the front page", () => {
  const reached = new Set(["/"]);
  for (const address of reached) {
    for (const link of pages.get(address)?.links ?? []) {
      const { pathname, origin } = new URL(link, `http://book.invalid${address}`);
      if (origin === "http://book.invalid" && pages.has(pathname)) reached.add(pathname);
    }
  }
  const lost = [...pages.keys()].filter((address) => !reached.has(address));
  expect(lost.filter((address) => !OUTSIDE.test(address))).toEqual([]);
});

test("every address that the book offers is registered, so that none can be lost: `node scripts/publish.ts` adds new ones", () => {
  const published = new Set(readPublished(contentRoot));
  expect(offeredAddresses(FOLDER, moved).filter((address) => !published.has(address))).toEqual([]);
});

test("who comes to an address that has moved is led on with all that it said", async ({ page }) => {
  await page.goto("/snippets/?kind=timing#shared=1.abc");
  await expect(page).toHaveURL("/pairs/?kind=timing#shared=1.abc");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("who comes to an address that has moved is led on as well", async ({ page }) => {
    await page.goto("/snippets/");
    await expect(page).toHaveURL("/pairs/");
  });
});
