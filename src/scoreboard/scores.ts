/** What votes come to, held against the verdicts. Pure. */
import type { Choice, ClaimVotes, Vote, Votes } from "./votes.ts";

export type Phase = "before" | "after";

/** A claim as the Scoreboard needs it. */
export interface ScoredClaim {
  readonly id: string;
  readonly article: number;
  readonly verdict: string;
}

/**
 * The vote that a verdict bears out. Verdicts that leave the question open, to the reader's machine
 * or to nobody yet, bear out none and count for no score.
 */
export function borneOut(verdict: string): Exclude<Choice, "unsure"> | undefined {
  switch (verdict) {
    case "holds":
      return "agree";
    case "does-not-hold-as-stated":
    case "outdated":
      return "disagree";
    case "holds-with-conditions":
      return "depends";
    default:
      return undefined;
  }
}

/** A vote that counts: how sure the reader was, from 0 to 1, and whether the verdict bore it out. */
export interface Forecast {
  readonly claim: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** The votes of one phase that say something about a claim with a final verdict. */
export function forecasts(claims: readonly ScoredClaim[], votes: Votes, phase: Phase): Forecast[] {
  return claims.flatMap(({ id, verdict }) => {
    const vote = votes[id]?.[phase];
    const wanted = borneOut(verdict);
    if (!vote || vote.choice === "unsure" || !wanted) return [];
    return [{ claim: id, confidence: vote.confidence / 100, right: vote.choice === wanted }];
  });
}

/** Mean squared distance of confidence from outcome: 0 is perfect, 0.25 is a coin's. Nothing without votes. */
export function brierScore(all: readonly Forecast[]): number | undefined {
  if (all.length === 0) return undefined;
  return sum(all.map((forecast) => (forecast.confidence - Number(forecast.right)) ** 2)) / all.length;
}

export interface CalibrationBin {
  /** Lower bound of the confidence, in per cent. */
  readonly from: number;
  readonly count: number;
  /** Mean confidence, and the share that was right: both from 0 to 1. */
  readonly confidence: number;
  readonly right: number;
}

/** Votes in five groups by confidence, 50 to 59 and so on up to 90 to 100; groups without any are left out. */
export function calibration(all: readonly Forecast[]): CalibrationBin[] {
  return [50, 60, 70, 80, 90].flatMap((from) => {
    const bin = all.filter(
      ({ confidence }) => Math.min(90, Math.floor(Math.round(confidence * 100) / 10) * 10) === from,
    );
    if (bin.length === 0) return [];
    return [
      {
        from,
        count: bin.length,
        confidence: sum(bin.map(({ confidence }) => confidence)) / bin.length,
        right: bin.filter(({ right }) => right).length / bin.length,
      },
    ];
  });
}

/** First votes that the verdict did not bear out, the surest first. */
export function surprises(claims: readonly ScoredClaim[], votes: Votes): Forecast[] {
  return forecasts(claims, votes, "before")
    .filter(({ right }) => !right)
    .sort((a, b) => b.confidence - a.confidence);
}

/** Whether the second vote is another than the first. */
export function changed({ before, after }: ClaimVotes): boolean {
  return before !== undefined && after !== undefined && before.choice !== after.choice;
}

export interface ArticleSwing {
  readonly article: number;
  /** Claims with a first and a second vote. */
  readonly votes: number;
  readonly gained: number;
  readonly lost: number;
}

/** Each article's claims that the second vote stands nearer to than the first, and those it stands further from. */
export function swings(claims: readonly ScoredClaim[], votes: Votes): ArticleSwing[] {
  const articles = [...new Set(claims.map(({ article }) => article))].sort((a, b) => a - b);
  return articles.map((article) => {
    const moves = claims.flatMap(({ id, article: own }) => {
      const { before, after } = votes[id] ?? {};
      return own === article && before && after ? [favour(after) - favour(before)] : [];
    });
    return {
      article,
      votes: moves.length,
      gained: moves.filter((move) => move > 0).length,
      lost: moves.filter((move) => move < 0).length,
    };
  });
}

/** How far a vote goes with a claim. */
function favour({ choice }: Vote): number {
  return { agree: 1, depends: 0, unsure: 0, disagree: -1 }[choice];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
