/** What a file of progress claims, each with what is known of it. */
import type { ProgressFile } from "../../progress/file.ts";
import type { Verdict } from "./verify.ts";

/** By what was claimed: an exercise's id, or `quiz:` and a chapter's slug. */
export type Verdicts = Readonly<Record<string, Verdict>>;

export const quizKey = (slug: string): string => `quiz:${slug}`;

/** What a file claims, before anything is verified. */
export function claimsOf({ solved, quizzes }: ProgressFile): Verdicts {
  const keys = [...Object.keys(solved), ...Object.keys(quizzes).map(quizKey)];
  return Object.fromEntries(keys.map((key) => [key, { kind: "waiting" as const }]));
}
