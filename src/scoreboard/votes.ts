/** The reader's votes on claims, and their one place in the browser's storage. */

export const choices = ["agree", "depends", "disagree", "unsure"] as const;
/** `unsure` is "can't say": it counts for no score. */
export type Choice = (typeof choices)[number];

export interface Vote {
  readonly choice: Choice;
  /** How sure the reader is, in per cent: 50 to 100. */
  readonly confidence: number;
}

/** What is known of one claim. */
export interface ClaimVotes {
  readonly before?: Vote;
  readonly after?: Vote;
  /** Whether the reader has seen the run or the verdict: the vote before is closed then. */
  readonly locked?: true;
}

/** By claim id. */
export type Votes = Readonly<Record<string, ClaimVotes>>;

/** A file of votes: what is stored, exported and imported. */
export interface VoteFile {
  readonly format: "where-python-fits-votes";
  readonly version: 1;
  /** Digest of the ledger's claim ids: whether two files speak of the same claims. */
  readonly ledger: string;
  readonly votes: Votes;
}

export function voteFile(ledger: string, votes: Votes): VoteFile {
  return { format: "where-python-fits-votes", version: 1, ledger, votes };
}

/** Reads a file of votes; nothing if it is none. What it must not hold is an error, not left out. */
export function parseVoteFile(text: string): VoteFile | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  const { format, version, ledger, votes } = data;
  if (format !== "where-python-fits-votes" || version !== 1 || typeof ledger !== "string") return undefined;
  if (!isRecord(votes) || !Object.values(votes).every(isClaimVotes)) return undefined;
  return voteFile(ledger, votes as Votes);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isClaimVotes(value: unknown): value is ClaimVotes {
  if (!isRecord(value)) return false;
  const { before, after, locked } = value;
  return (
    [before, after].every((vote) => vote === undefined || isVote(vote)) && (locked === undefined || locked === true)
  );
}

function isVote(value: unknown): value is Vote {
  if (!isRecord(value)) return false;
  const { choice, confidence } = value;
  return (
    choices.some((known) => known === choice) &&
    typeof confidence === "number" &&
    Number.isInteger(confidence) &&
    confidence >= 50 &&
    confidence <= 100
  );
}

/** The votes with one cast. A vote before is refused once it is closed: the votes come back as they were. */
export function castVote(votes: Votes, claim: string, phase: "before" | "after", vote: Vote): Votes {
  const known = votes[claim];
  if (phase === "before" && known?.locked) return votes;
  return { ...votes, [claim]: { ...known, [phase]: vote, ...(phase === "after" && { locked: true as const }) } };
}

/** The votes with the vote before closed for some claims. */
export function lockVotes(votes: Votes, claims: readonly string[]): Votes {
  const locked = claims.map((claim) => [claim, { ...votes[claim], locked: true as const }]);
  return { ...votes, ...Object.fromEntries(locked) };
}
