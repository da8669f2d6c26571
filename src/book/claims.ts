import { z } from "zod";
import type { Article } from "./articles.ts";
import { ContentError } from "./content-error.ts";
import { readContentText, readContentYaml } from "./content-file.ts";
import { readEntries } from "./contents.ts";
import { evidenceGrades, type Evidence } from "./evidence.ts";
import { didYouMean } from "../runtime/protocol/near-names.ts";
import { listPairs, readPair, type Pair } from "./pairs.ts";

/** The scale of verdicts. The last says that none has been reached. */
export const verdictStates = [
  "holds",
  "holds-with-conditions",
  "does-not-hold-as-stated",
  "outdated",
  "decide-on-your-machine",
  "not-testable-here",
  "not-yet-tested",
] as const;
export type VerdictState = (typeof verdictStates)[number];

/** What can settle a claim: a run, a source, an argument, time. */
export const claimKinds = ["testable", "checkable", "opinion", "prediction"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** What claims are about. `strings.claims.topics` names them. */
export const claimTopics = [
  "python-4",
  "versions",
  "language",
  "types",
  "packages",
  "performance",
  "engines",
  "parallelism",
  "async",
  "scale",
  "platforms",
  "data",
  "learning-machines",
  "ai",
  "frameworks",
  "security",
  "sustainability",
  "alternatives",
  "one-language",
  "strategy",
  "hiring",
  "companies",
  "history",
  "code-samples",
  "about-the-articles",
] as const;
export type ClaimTopic = (typeof claimTopics)[number];

export interface Verdict {
  readonly state: VerdictState;
  /** What a probe suggested, while the chapter is to come. */
  readonly provisional?: VerdictState;
  /** The condition, or the reason. */
  readonly why?: string;
  /** What would settle it, while nothing has. */
  readonly wanted?: string;
  readonly confidence?: "high" | "medium" | "low";
}

/** A row of the ledger: what one of the articles claims, in the book's words, and what became of it. */
export interface Claim {
  /** Permanent; its anchor on the page of claims. */
  readonly id: string;
  readonly article: Article["number"];
  /** Where in the article. */
  readonly section: string;
  readonly claim: string;
  /** Figures as the article gives them. */
  readonly figures: readonly string[];
  /** What a code sample teaches. */
  readonly sample: readonly string[];
  readonly topic: ClaimTopic;
  readonly kind: ClaimKind;
  /** The chapter that settles it. */
  readonly chapter: string;
  readonly contradicts: readonly string[];
  readonly verdict: Verdict;
  readonly sources: readonly Evidence[];
  /** The Pairs whose sidecars name it, sorted. */
  readonly pairs: readonly string[];
}

/** What one of the articles wants, beside what `articles.ts` says of it. */
export interface SourceCard {
  readonly article: Article["number"];
  /** Its file in `content/claims/`. */
  readonly file: string;
  /** How its ids begin. */
  readonly prefix: string;
  readonly about: string;
  readonly recommends: string;
  readonly sells: string;
  /** Its strongest confirmed claim; none while that is open. */
  readonly strongest?: string;
}

/** A question on which claims stand against each other. */
export interface Quarrel {
  readonly question: string;
  readonly sides: readonly (readonly string[])[];
  readonly chapters: readonly string[];
}

export interface Ledger {
  readonly claims: readonly Claim[];
  readonly cards: readonly SourceCard[];
  readonly quarrels: readonly Quarrel[];
}

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/);
const sentence = z.string().min(1);
const articleNumber = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const verdictSchema = z
  .strictObject({
    state: z.enum(verdictStates),
    provisional: z.enum(verdictStates).exactOptional(),
    why: sentence.exactOptional(),
    wanted: sentence.exactOptional(),
    confidence: z.enum(["high", "medium", "low"]).exactOptional(),
  })
  .superRefine(({ state, provisional, why, wanted, confidence }, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (provisional && state !== "not-yet-tested") complain("provisional", "belongs only to not-yet-tested");
    if (confidence && !isFinal(state)) complain("confidence", "belongs only to a final verdict");
    if (wanted && isFinal(state)) complain("wanted", "does not belong to a final verdict");
    if (isFinal(state) && !confidence) complain("confidence", "is missing from a final verdict");
    if (!why && !wanted && !provisional) complain("why", "is missing: give the reason, or what is wanted to settle it");
  });

const rowsSchema = z.array(
  z.strictObject({
    id,
    section: sentence,
    claim: sentence,
    figures: z.array(sentence).default([]),
    sample: z.array(sentence).default([]),
    topic: z.enum(claimTopics),
    kind: z.enum(claimKinds),
    chapter: sentence,
    contradicts: z.array(id).default([]),
    verdict: verdictSchema,
    sources: z.array(sentence).default([]),
  }),
);

const evidenceSchema = z.record(
  z.string(),
  z.strictObject({ title: sentence, url: z.url().exactOptional(), date: sentence, grade: z.enum(evidenceGrades) }),
);

const cardsSchema = z.array(
  z.strictObject({
    article: articleNumber,
    file: sentence,
    prefix: z.string().regex(/^[a-z0-9]+$/),
    about: sentence,
    recommends: sentence,
    sells: sentence,
    strongest: id.exactOptional(),
  }),
);

const quarrelsSchema = z.array(
  z.strictObject({
    question: sentence,
    sides: z.array(z.array(id).min(1)).length(2),
    chapters: z.array(sentence).min(1),
  }),
);

/** Whether a verdict rests on a run or a source, and so needs one. */
function isFinal(state: VerdictState): boolean {
  return state !== "not-yet-tested" && state !== "not-testable-here";
}

/** A claim's short name, from its id: "core elsewhere". */
export function nameOfClaim(claimId: string): string {
  return claimId.split("-").slice(1).join(" ");
}

/** Reads the whole ledger; throws with every contradiction that it finds in it. */
export function readLedger(contentRoot: string): Ledger {
  const cards = readContentYaml(contentRoot, "sources.yaml", cardsSchema);
  const evidence = readContentYaml(contentRoot, "claims/evidence.yaml", evidenceSchema);
  const quarrels = readContentYaml(contentRoot, "claims/questions.yaml", quarrelsSchema);
  const problems: string[] = [];
  const allPairs = listPairs(contentRoot).map((pairId) => readPair(contentRoot, pairId));
  const pairs = pairsByClaim(allPairs);

  const cited = new Set<string>();

  const claims = cards.flatMap(({ article, file, prefix }) =>
    readContentYaml(contentRoot, `claims/${file}.yaml`, rowsSchema).map(({ sources, ...row }): Claim => {
      if (!row.id.startsWith(`${prefix}-`)) problems.push(`${row.id} does not begin with "${prefix}-".`);
      const texts = sources.flatMap((key) => {
        cited.add(key);
        const text = evidence[key];
        if (!text) problems.push(unknown(`${row.id} cites the evidence`, key, Object.keys(evidence)));
        return text ? [text] : [];
      });
      return { ...row, article, sources: texts, pairs: pairs.get(row.id) ?? [] };
    }),
  );

  for (const key of Object.keys(evidence)) if (!cited.has(key)) problems.push(`No claim cites the evidence "${key}".`);
  for (const pair of allPairs) {
    if (pair.claims.length > 0 || pair.illustrates) continue;
    problems.push(`The Pair ${pair.id} names no claim: list some under "claims", or say under "illustrates" why not.`);
  }
  problems.push(...check(contentRoot, { claims, cards, quarrels }, pairs));
  if (problems.length > 0) {
    throw new ContentError(`The ledger does not add up:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
  return { claims, cards, quarrels };
}

function check(contentRoot: string, { claims, cards, quarrels }: Ledger, pairs: ReadonlyMap<string, string[]>) {
  const problems: string[] = [];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ids = [...byId.keys()];
  const chapters = new Map(readEntries(contentRoot).map((entry) => [entry.slug, entry]));
  const wantClaim = (asker: string, wanted: string) => {
    if (!byId.has(wanted)) problems.push(unknown(`${asker} the claim`, wanted, ids));
  };
  const wantChapter = (asker: string, slug: string) => {
    if (!chapters.has(slug)) problems.push(unknown(`${asker} the chapter`, slug, [...chapters.keys()]));
  };

  const seen = new Set<string>();
  for (const claim of claims) {
    const { verdict } = claim;
    if (seen.has(claim.id)) problems.push(`${claim.id} stands in the ledger twice.`);
    seen.add(claim.id);
    wantChapter(`${claim.id} names`, claim.chapter);
    for (const other of claim.contradicts) {
      wantClaim(`${claim.id} contradicts`, other);
      if (byId.has(other) && !byId.get(other)?.contradicts.includes(claim.id)) {
        problems.push(`${claim.id} contradicts ${other}, and ${other} does not say so.`);
      }
    }
    const carried = claim.pairs.length > 0 || claim.sources.some(({ grade }) => grade !== "S");
    if (isFinal(verdict.state) && !carried) {
      problems.push(`${claim.id} has the verdict "${verdict.state}" without a Pair or a first-hand source.`);
    }
    if (verdict.state === "not-yet-tested" && chapters.get(claim.chapter)?.exists) {
      problems.push(`${claim.id} is not yet tested, though its chapter "${claim.chapter}" has been written.`);
    }
  }

  for (const [claimId, askers] of pairs) wantClaim(`The Pair ${askers.join(" and ")} names`, claimId);
  for (const { article, strongest } of cards) {
    if (!strongest) continue;
    wantClaim(`Article ${article} calls strongest`, strongest);
    const state = byId.get(strongest)?.verdict.state;
    if (state && state !== "holds" && state !== "holds-with-conditions") {
      problems.push(`Article ${article} calls ${strongest} its strongest confirmed claim, and that is "${state}".`);
    }
  }
  for (const { question, sides, chapters: settledIn } of quarrels) {
    for (const claimId of sides.flat()) wantClaim(`“${question}” names`, claimId);
    for (const slug of settledIn) wantChapter(`“${question}” names`, slug);
  }

  const registered = readRegister(contentRoot);
  for (const lost of registered) {
    if (!byId.has(lost)) problems.push(`${lost} is in claims/ids.txt and no longer in the ledger. Ids are permanent.`);
  }
  for (const fresh of ids) {
    if (!registered.has(fresh)) problems.push(`${fresh} is new: add it to claims/ids.txt.`);
  }
  return problems;
}

/** The ids that have ever been published. */
function readRegister(contentRoot: string): ReadonlySet<string> {
  const text = readContentText(contentRoot, "claims/ids.txt");
  return new Set(text.split("\n").filter((line) => line !== ""));
}

/** Which Pairs name each claim. Sidecars are the only place that says so. */
function pairsByClaim(all: readonly Pair[]): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const { id: pairId, claims } of all) {
    for (const claim of claims) pairs.set(claim, [...(pairs.get(claim) ?? []), pairId]);
  }
  return pairs;
}

/** One row; throws, with near names, when the ledger has none of this id. */
export function findClaim({ claims }: Ledger, claimId: string, askedBy: string): Claim {
  const claim = claims.find((candidate) => candidate.id === claimId);
  if (claim) return claim;
  const ids = claims.map((candidate) => candidate.id);
  throw new ContentError(unknown(`${askedBy} asks for the claim`, claimId, ids));
}

function unknown(asker: string, name: string, candidates: readonly string[]): string {
  return `${asker} "${name}", which is unknown.${didYouMean(name, candidates)}`;
}
