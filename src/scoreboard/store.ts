/** Votes in this browser's storage, under one key. */
import { parseVoteFile, voteFile, type Votes } from "./votes.ts";

const KEY = "scoreboard";

/** Where the browser refuses storage, votes last for the page. */
let unkept: Votes = {};

export function readVotes(): Votes {
  try {
    return parseVoteFile(localStorage.getItem(KEY) ?? "")?.votes ?? unkept;
  } catch {
    return unkept;
  }
}

/** Keeps the votes; without any, nothing is left in the storage. */
export function writeVotes(ledger: string, votes: Votes): void {
  unkept = votes;
  try {
    if (Object.keys(votes).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(voteFile(ledger, votes)));
  } catch {
    // Storage is refused or full.
  }
}
