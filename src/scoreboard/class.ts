/** The votes of a class: several files, counted together. Pure. */
import { choices, parseVoteFile, type Choice, type VoteFile } from "./votes.ts";
import type { Phase } from "./scores.ts";

export type Counts = Readonly<Record<Choice, number>>;

export interface ClaimCounts {
  readonly id: string;
  readonly before: Counts;
  readonly after: Counts;
}

/** Files that were read, and those that were not: no votes, or those of another ledger. */
export interface ClassFiles {
  readonly files: readonly VoteFile[];
  readonly refused: readonly string[];
}

export function readClass(
  texts: readonly { readonly name: string; readonly text: string }[],
  ledger: string,
): ClassFiles {
  const read = texts.map(({ name, text }) => ({ name, file: parseVoteFile(text) }));
  return {
    files: read.flatMap(({ file }) => (file?.ledger === ledger ? [file] : [])),
    refused: read.flatMap(({ name, file }) => (file?.ledger === ledger ? [] : [name])),
  };
}

/** How a class voted, claim by claim in the given order; claims without a vote are left out. */
export function countClass(files: readonly VoteFile[], claims: readonly string[]): ClaimCounts[] {
  return claims
    .map((id) => ({ id, before: count(files, id, "before"), after: count(files, id, "after") }))
    .filter(({ before, after }) => total(before) + total(after) > 0);
}

function count(files: readonly VoteFile[], claim: string, phase: Phase): Counts {
  const cast = files.map(({ votes }) => votes[claim]?.[phase]?.choice);
  const of = (choice: Choice): number => cast.filter((one) => one === choice).length;
  return { agree: of("agree"), depends: of("depends"), disagree: of("disagree"), unsure: of("unsure") };
}

function total(counts: Counts): number {
  return choices.reduce((sum, choice) => sum + counts[choice], 0);
}
