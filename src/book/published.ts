/** The register of published addresses, `content/published.txt`, and the addresses that a built site offers. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readContentText } from "./content-file.ts";

const REGISTER = "published.txt";
/** What is no place of the book. */
const NOT_FOR_EVER = /^\/(404\.html|pagefind\/)/;

/** Every address that was ever published, in the order of the file. */
export function readPublished(contentRoot: string): string[] {
  return readContentText(contentRoot, REGISTER).split("\n").filter(Boolean);
}

/** The published addresses at which a built site has nothing any more: no page, or no such place on it. */
export function lostAddresses(published: readonly string[], folder: string): string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (page: string): ReadonlySet<string> | undefined => {
    const file = join(folder, page, "index.html");
    if (!ids.has(page) && existsSync(file)) {
      ids.set(page, new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id)));
    }
    return ids.get(page);
  };
  return published.filter((address) => {
    const [page = "", anchor] = address.split("#");
    const there = idsOf(page);
    return !there || (anchor !== undefined && !there.has(anchor));
  });
}

/**
 * The addresses that a built site offers for ever: its pages, and on them the places that carry a link to
 * themselves: headings, figures, Pairs, exercises, claims and verdicts.
 * @param moved pages that only lead on
 */
export function offeredAddresses(folder: string, moved: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .filter((page) => !NOT_FOR_EVER.test(page) && !moved.includes(page))
    .sort()
    .flatMap((page) => [page, ...placesOn(readFileSync(join(folder, page, "index.html"), "utf8"), page)]);
}

function placesOn(html: string, page: string): string[] {
  // A frame's page and a Pair's own page hold one Pair: they are its address.
  if (!/^\/(chapters|claims|glossary)\//.test(page)) return [];
  const headings = [...html.matchAll(/<a class="anchor" href="#([^"]+)"/g)].map(([, id]) => id);
  const marked = [...html.matchAll(/<(?:section|article|div)\b[^>]*\sdata-(?:pair|exercise|claim|verdict)="[^>]*>/g)];
  const others = marked.map(([tag]) => /\sid="([^"]+)"/.exec(tag)?.[1]);
  const terms = [...html.matchAll(/<div id="([^"]+)"[^>]*>\s*<dt/g)].map(([, id]) => id);
  return [...new Set([...headings, ...others, ...terms])].flatMap((id) => (id ? [`${page}#${id}`] : []));
}
