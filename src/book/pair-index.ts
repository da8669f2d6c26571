/** All Pairs with what they can be looked up by: packages and features, read from their sources, and their kind. */
import { readEntries, type ContentsEntry } from "./contents.ts";
import { featuresOf, languageFeatures, type LanguageFeature } from "./features.ts";
import { numberOf, pairsInProse } from "./numbering.ts";
import { npmPackages, pythonPackages } from "./packages.ts";
import { readRecordedPair, type RecordedPair } from "./pairs.ts";

/** What a Pair is for, as far as its Recordings tell. */
export const pairKinds = ["agrees", "differs", "timing", "fails", "checker"] as const;
export type PairKind = (typeof pairKinds)[number];

export interface IndexedPair {
  readonly pair: RecordedPair;
  readonly number: string;
  readonly chapter: ContentsEntry;
  /** Packages beyond the standard library, of both sides, in alphabetical order. */
  readonly packages: readonly string[];
  readonly features: readonly LanguageFeature[];
  readonly kinds: readonly PairKind[];
}

/** The Pairs that written chapters show, in reading order. */
export function indexPairs(contentRoot: string): IndexedPair[] {
  return readEntries(contentRoot)
    .filter(({ exists }) => exists)
    .flatMap((chapter) => {
      const shown = pairsInProse(contentRoot, chapter.slug).filter((id) => id.startsWith(`${chapter.slug}/`));
      return shown.map((id) => indexPair(contentRoot, id, chapter));
    });
}

function indexPair(contentRoot: string, id: string, chapter: ContentsEntry): IndexedPair {
  const pair = readRecordedPair(contentRoot, id);
  const { sides } = pair;
  const features = new Set(Object.values(sides).flatMap(({ source, language }) => featuresOf(source, language)));
  const packages = new Set([...pythonPackages(sides.python.source), ...npmPackages(sides.typescript.source)]);
  return {
    pair,
    number: numberOf(contentRoot, pair),
    chapter,
    packages: [...packages].sort(),
    features: languageFeatures.filter((feature) => features.has(feature)),
    kinds: kindsOf(pair),
  };
}

function kindsOf({ parity, varies, recordings }: RecordedPair): PairKind[] {
  const both = Object.values(recordings);
  return [
    parity.rule === "same" ? "agrees" : "differs",
    ...(varies ? (["timing"] as const) : []),
    ...(both.some(({ outputs }) => outputs.some(({ type }) => type === "error")) ? (["fails"] as const) : []),
    ...(both.some(({ diagnostics }) => diagnostics.length > 0) ? (["checker"] as const) : []),
  ];
}
