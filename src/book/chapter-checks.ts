/** What the build asks of a written chapter beyond its front matter: sourced numbers, shown Pairs, exercises, settled claims. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Claim, Ledger } from "./claims.ts";
import { ContentError } from "./content-error.ts";
import { readContentText, readContentYaml } from "./content-file.ts";
import { readDuel } from "./duel.ts";
import { findFigure, readFigures } from "./figures.ts";
import { numeralsIn, unvouchedNumbers } from "./numbers.ts";
import { listPairs, readRecordedPair } from "./pairs.ts";
import { readProse, type ComponentUse, type Prose } from "./prose.ts";
import { wordsOf } from "./recordings.ts";

const FEWEST_EXERCISES = 2;

/** Throws with everything that is wrong in a chapter's prose, each with its line. */
export function checkChapter(contentRoot: string, slug: string, ledger: Ledger): void {
  const file = `${slug}/index.mdx`;
  const prose = readProse(readContentText(contentRoot, file));
  const uses = prose.uses.map((use) => (use.name === "CheckerDuel" ? pairsOfDuel(contentRoot, slug, use) : use));
  const problems = [
    ...checkNumbers(contentRoot, slug, prose, ledger),
    ...checkPairs(contentRoot, slug, uses),
    ...checkExercises(uses),
    ...checkClaims(slug, uses, ledger),
  ];
  if (problems.length === 0) return;
  throw new ContentError(problems.map((problem) => `content/${file}${problem}`).join("\n"));
}

/** To a check, a duel is one use of all Pairs in its deck. */
function pairsOfDuel(contentRoot: string, slug: string, { line }: ComponentUse): ComponentUse {
  return { name: "Pair", ids: readDuel(contentRoot, slug).map(({ pair }) => pair.id), line };
}

/** A Pair stands in its chapter, once: its address is there. */
function* checkPairs(contentRoot: string, slug: string, uses: readonly ComponentUse[]): Iterable<string> {
  const shown = uses.filter(({ name }) => name === "Pair");
  for (const id of pairsOfChapter(contentRoot, slug)) {
    const [first, second] = shown.filter(({ ids }) => ids.includes(id));
    if (!first) yield `: the Pair ${id} is not shown.`;
    if (second) yield `:${second.line}: the Pair ${id} is shown a second time.`;
  }
}

/** Every chapter has something to solve. */
function* checkExercises(uses: readonly ComponentUse[]): Iterable<string> {
  const shown = new Set(uses.filter(({ name }) => name === "Exercise").flatMap(({ ids }) => ids));
  if (shown.size < FEWEST_EXERCISES) {
    yield `: a chapter needs ${FEWEST_EXERCISES} exercises or more; this one has ${shown.size}.`;
  }
}

function* checkNumbers(contentRoot: string, slug: string, prose: Prose, ledger: Ledger): Iterable<string> {
  const figures = readFigures(contentRoot);
  const known = new Set(numeralsOfPairs(contentRoot, slug).concat(numeralsOfClaims(slug, prose.uses, ledger)));
  const names = readContentYaml(contentRoot, "names.yaml", z.array(z.string().min(1)).min(1));
  for (const block of prose.blocks) {
    const dates = block.figures.map((id) => findFigure(figures, id, `content/${slug}/index.mdx`).date);
    for (const { numeral, line } of unvouchedNumbers(block, { known, names, dates })) {
      yield (
        `:${line}: nothing says where "${numeral}" comes from. Put it into content/figures.yaml and write <Figure>, ` +
        "let a Pair of this chapter print it, or write a word. If it is part of a name, list the name in content/names.yaml."
      );
    }
  }
}

function numeralsOfPairs(contentRoot: string, slug: string): string[] {
  return pairsOfChapter(contentRoot, slug).flatMap((id) => {
    const { sides, recordings } = readRecordedPair(contentRoot, id);
    const sources = Object.values(sides).map(({ source }) => source);
    const printed = Object.values(recordings).flatMap(({ outputs, diagnostics }) => [...outputs, ...diagnostics]);
    return [...sources, ...printed.map(wordsOf)].flatMap(numeralsIn);
  });
}

function pairsOfChapter(contentRoot: string, slug: string): string[] {
  if (!existsSync(join(contentRoot, slug, "snippets"))) return [];
  return listPairs(contentRoot).filter((id) => id.startsWith(`${slug}/`));
}

/** The articles' own figures, where the claim that gives them is shown. */
function numeralsOfClaims(slug: string, uses: readonly ComponentUse[], { claims }: Ledger): string[] {
  const shown = new Set(uses.filter(({ name }) => name === "Claim" || name === "Verdict").flatMap(({ ids }) => ids));
  return claims
    .filter(({ id, chapter }) => chapter === slug || shown.has(id))
    .flatMap(({ claim, figures, sample }) => [claim, ...figures, ...sample])
    .flatMap(numeralsIn);
}

function* checkClaims(slug: string, uses: readonly ComponentUse[], { claims }: Ledger): Iterable<string> {
  const own = claims.filter(({ chapter }) => chapter === slug);
  const ownIds = new Set(own.map(({ id }) => id));
  for (const { name, ids, line } of uses) {
    if (name !== "Verdict") continue;
    for (const id of ids) {
      const claim = claims.find((candidate) => candidate.id === id);
      if (claim && !ownIds.has(id)) yield `:${line}: ${id} is settled in the chapter "${claim.chapter}", not here.`;
    }
  }
  for (const claim of own) yield* checkClaim(claim, uses);
}

/** A claim has one verdict; one that a program can test is put to the reader before the run. */
function* checkClaim({ id, kind, pairs }: Claim, uses: readonly ComponentUse[]): Iterable<string> {
  const placesOf = (name: string, wanted: readonly string[]) =>
    uses.flatMap((use, place) => (use.name === name && use.ids.some((used) => wanted.includes(used)) ? [place] : []));
  const [verdict, second] = placesOf("Verdict", [id]);
  if (verdict === undefined) return void (yield `: ${id} has no <Verdict>.`);
  const at = `:${uses[verdict]?.line}`;
  if (second !== undefined) yield `:${uses[second]?.line}: ${id} has a second <Verdict>.`;
  if (kind !== "testable") return;
  const [claim] = placesOf("Claim", [id]);
  if (claim === undefined || claim > verdict) yield `${at}: ${id} is testable and has no <Claim> before its <Verdict>.`;
  const tests = placesOf("Pair", pairs);
  const isTestedBetween = tests.some((place) => place > (claim ?? 0) && place < verdict);
  if (tests.length > 0 && !isTestedBetween) {
    yield `${at}: ${id} has none of its Pairs (${pairs.join(", ")}) between its <Claim> and its <Verdict>.`;
  }
}
