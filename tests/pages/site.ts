import { existsSync, readdirSync } from "node:fs";
import { contentRoot } from "../../src/book/content-root.ts";
import { readEntries } from "../../src/book/contents.ts";

/** Every chapter, and one page of each other kind. */
export const KINDS_OF_PAGES: readonly string[] = [
  "/",
  "/contents/",
  "/snippets/tour/loans/",
  "/claims/",
  "/pairs/",
  "/glossary/",
  "/scoreboard/",
  "/search/",
  "/edits/",
  "/progress/",
  "/teach/",
  "/assignment/",
  "/404.html",
  ...readEntries(contentRoot).flatMap(({ slug, exists }) => (exists ? [`/chapters/${slug}/`] : [])),
];

/** Every page of a built site, as an address from its root. */
export function builtPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}

/** Whether a static host would find a file at this address, which has no query and no fragment. */
export function isServed(folder: string, address: string): boolean {
  return existsSync(`${folder}${address}${address.endsWith("/") ? "index.html" : ""}`);
}
