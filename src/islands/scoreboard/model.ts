/** What the build hands to the Scoreboard: the ledger, in a few words a claim. */
import type { ScoredClaim } from "../../scoreboard/scores.ts";

export interface BoardClaim extends ScoredClaim {
  readonly claim: string;
  readonly topic: string;
  readonly kind: string;
  readonly chapter: string;
  /** Its row in the ledger. */
  readonly href: string;
  /** The verdict in words. */
  readonly stamp: string;
}

/** By what votes are looked at, and the values with their names. */
export const filters = ["article", "topic", "kind", "chapter"] as const;
export type Filter = (typeof filters)[number];
export type FilterOptions = Readonly<Record<Filter, readonly { readonly value: string; readonly label: string }[]>>;
