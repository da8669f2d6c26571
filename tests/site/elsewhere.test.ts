/** The book built for an address and a path of its own: what only such a build has, and that nothing leaves the path. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const FOLDER = resolve("test-results/elsewhere");
const HOME = "https://example.org/book/";

beforeAll(() => {
  const { status, stderr } = spawnSync("astro", ["build", "--outDir", FOLDER], {
    encoding: "utf8",
    // Not the runner's own environment: it sets what Vite calls the base.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SITE_URL: "https://example.org", BASE_PATH: "/book" },
  });
  expect(status, stderr).toBe(0);
}, 600_000);

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");

test("every link and every file of every page lies under the path", () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(7);
  const outside = pages.flatMap((page) =>
    [...read(page).matchAll(/\s(?:href|src|action|component-url|renderer-url)="(\/[^"]*)"/g)]
      .map(([, address]) => address ?? "")
      .filter((address) => !address.startsWith("/book/"))
      .map((address) => `${page}: ${address}`),
  );
  expect(outside).toEqual([]);
});

test("search engines find the map of the site, and readers the feed", () => {
  expect(read("robots.txt")).toContain(`Sitemap: ${HOME}sitemap-index.xml`);
  expect(read("sitemap-index.xml")).toContain(`${HOME}sitemap-0.xml`);
  expect(read("sitemap-0.xml")).toContain(`<loc>${HOME}chapters/tour/</loc>`);
  expect(read("sitemap-0.xml")).toContain(`<loc>${HOME}snippets/tour/loans/</loc>`);
  expect(read("sitemap-0.xml")).not.toMatch(/\/embed\/|\/snippets\/</);
  expect(read("feed.xml")).toContain(`<link>${HOME}chapters/tour/</link>`);
});

test("a chapter says what it is, where it is, and how to cite it", () => {
  const page = read("chapters/tour/index.html");
  expect(page).toContain(`<link rel="canonical" href="${HOME}chapters/tour/">`);
  expect(page).toContain(`<meta property="og:image" content="${HOME}cards/tour.png">`);
  expect(page).toContain(`url = {${HOME}chapters/tour/}`);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "{}";
  expect(JSON.parse(data)).toMatchObject({
    "@type": "Chapter",
    name: "A tour in a dozen programs",
    timeRequired: "PT30M",
    url: `${HOME}chapters/tour/`,
    isPartOf: { "@type": "Book", url: HOME },
  });
});

test("a Pair's own page says where it is, and its card shows its programs", () => {
  const page = read("snippets/tour/loans/index.html");
  expect(page).toContain(`<link rel="canonical" href="${HOME}snippets/tour/loans/">`);
  expect(page).toContain(`<meta property="og:image" content="${HOME}cards/tour/loans.png">`);
});

test("a page that has moved names the one that took its place as its own address", () => {
  const page = read("snippets/index.html");
  expect(page).toContain(`<link rel="canonical" href="${HOME}pairs/">`);
  expect(page).toContain(`<meta http-equiv="refresh" content="0;url=/book/pairs/">`);
});

test.each(["tour", "tour/loans"])("the card %s is a picture of 1200 by 630", (name) => {
  const card = readFileSync(join(FOLDER, `cards/${name}.png`));
  expect(card.toString("latin1", 1, 4)).toBe("PNG");
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(card.length).toBeLessThan(120_000);
});
