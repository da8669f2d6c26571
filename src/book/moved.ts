/** Addresses that have moved, from `content/moved.yaml`: each with the one that took its place. */
import { z } from "zod";
import { readContentYaml } from "./content-file.ts";
import { keptWhileBuilding } from "./kept.ts";

/** From the root of the book: `/snippets/tour/loans/`, or `/chapters/tour/#loans` for a place on a page. */
const address = z.string().regex(/^\/(\S+\/)?(#\S+)?$/, "must be an address such as /chapters/tour/#loans");

/** Where an address that was published leads now. */
const readMoved = keptWhileBuilding((contentRoot: string): ReadonlyMap<string, string> => {
  const moved = readContentYaml(contentRoot, "moved.yaml", z.record(address, address));
  return new Map(Object.entries(moved));
});

/** The pages among them, without what moved within pages. */
export function movedPages(contentRoot: string): (readonly [from: string, to: string])[] {
  return [...readMoved(contentRoot)].filter(([from]) => !from.includes("#"));
}

/** The places that a page had once: their anchors, and where each leads now. */
export function movedFrom(contentRoot: string, page: string): (readonly [anchor: string, to: string])[] {
  return [...readMoved(contentRoot)].flatMap(([from, to]) => {
    const [path, anchor] = from.split("#");
    return path === page && anchor ? [[anchor, to] as const] : [];
  });
}
