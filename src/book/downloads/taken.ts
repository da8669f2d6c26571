/** Pairs ready to leave the page, made once for all pages and files of a build. */
import { contentRoot } from "../content-root.ts";
import { keptWhileBuilding } from "../kept.ts";
import { siteAddress } from "../links.ts";
import { listPairs, readRecordedPair } from "../pairs.ts";
import { takePair, type TakenPair } from "./pair-downloads.ts";

/** The Pair of this id. */
export const takenPair: (id: string) => TakenPair = keptWhileBuilding((id) =>
  takePair(readRecordedPair(contentRoot, id), siteAddress()),
);

/** All Pairs of a chapter, whether or not its prose shows them. */
export function takenPairs(chapter: string): TakenPair[] {
  return listPairs(contentRoot)
    .filter((id) => id.startsWith(`${chapter}/`))
    .map(takenPair);
}
