import { existsSync, readdirSync } from "node:fs";

/** One page of each kind that the book has. */
export const KINDS_OF_PAGES = [
  "/",
  "/contents/",
  "/chapters/tour/",
  "/claims/",
  "/pairs/",
  "/glossary/",
  "/search/",
  "/404.html",
] as const;

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
