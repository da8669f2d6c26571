/** Votes in this browser's storage, under one key. */
import { parseVoteFile, voteFile, type Votes } from "./votes.ts";

/** Of the browser's storage. */
export const VOTES_KEY = "scoreboard";

/** Where the browser refuses storage, votes last for the page. */
let unkept: Votes = {};

export function readVotes(): Votes {
  try {
    return parseVoteFile(localStorage.getItem(VOTES_KEY) ?? "")?.votes ?? unkept;
  } catch {
    return unkept;
  }
}

/** Keeps the votes; without any, nothing is left in the storage. */
export function writeVotes(ledger: string, votes: Votes): void {
  unkept = votes;
  try {
    if (Object.keys(votes).length === 0) localStorage.removeItem(VOTES_KEY);
    else localStorage.setItem(VOTES_KEY, JSON.stringify(voteFile(ledger, votes)));
  } catch {
    // Storage is refused or full.
  }
}
