import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { movedFrom, movedPages } from "../../src/book/moved.ts";
import { lostAddresses, offeredAddresses } from "../../src/book/published.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "published-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

test("a published page, or a place on one, that a build no longer has is named", () => {
  write("chapters/tour/index.html", '<section data-pair="tour/loans" id="loans"></section>');
  const published = ["/chapters/tour/", "/chapters/tour/#loans", "/chapters/tour/#fees", "/chapters/gone/#loans"];
  expect(lostAddresses(published, folder)).toEqual(["/chapters/tour/#fees", "/chapters/gone/#loans"]);
});

test("a build offers its pages, and the places on them that carry a link", () => {
  write(
    "chapters/tour/index.html",
    '<h2 id="why">Why<a class="anchor" href="#why">#</a></h2><section class="pair" data-pair="tour/loans" id="loans"><h3 id="loans-title"></h3></section>',
  );
  write("404.html", "");
  write("snippets/index.html", "");
  expect(offeredAddresses(folder, ["/snippets/"])).toEqual([
    "/chapters/tour/",
    "/chapters/tour/#why",
    "/chapters/tour/#loans",
  ]);
});

test("what moved is a page or a place on a page", () => {
  write("moved.yaml", '/snippets/: /pairs/\n"/chapters/tour/#fees": /chapters/tour/#loans\n');
  expect(movedPages(folder)).toEqual([["/snippets/", "/pairs/"]]);
  expect(movedFrom(folder, "/chapters/tour/")).toEqual([["fees", "/chapters/tour/#loans"]]);
  write("moved.yaml", "snippets: /pairs/\n");
  expect(() => movedPages(folder)).toThrow("content/moved.yaml is not valid");
});
