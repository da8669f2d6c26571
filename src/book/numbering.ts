import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findEntry, readEntries } from "./contents.ts";
import { keptWhileBuilding } from "./kept.ts";
import { listPairs, type Pair } from "./pairs.ts";

/** A Pair's number, such as `0.1`: its chapter's, then its place among the Pairs of that chapter's prose. */
export function numberOf(contentRoot: string, pair: Pick<Pair, "id" | "chapter">): string {
  const chapter = findEntry(contentRoot, pair.chapter, pair.id).number;
  const place = pairsInProse(contentRoot, pair.chapter).indexOf(pair.id);
  return place < 0 ? `${chapter}` : `${chapter}.${place + 1}`;
}

/** The ids of all Pairs of written chapters, in reading order: those of a chapter's prose, then what else it shows. */
export const pairsInOrder = keptWhileBuilding((contentRoot: string): string[] => {
  const known = listPairs(contentRoot);
  const written = readEntries(contentRoot).filter(({ exists }) => exists);
  return written.flatMap(({ slug }) => {
    const isHere = (id: string) => id.startsWith(`${slug}/`);
    return [...new Set([...pairsInProse(contentRoot, slug).filter(isHere), ...known.filter(isHere)])];
  });
});

/** The ids of the Pairs that a chapter's prose shows, in order, each once. */
export function pairsInProse(contentRoot: string, chapter: string): string[] {
  const path = join(contentRoot, chapter, "index.mdx");
  if (!existsSync(path)) return [];
  const mentions = readFileSync(path, "utf8").matchAll(/<Pair\s[^>]*?\bid="([^"]+)"/g);
  return [...new Set([...mentions].map((mention) => mention[1] ?? ""))];
}
