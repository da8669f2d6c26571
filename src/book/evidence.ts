/** How near a text was read: P the primary text, X an excerpt of it, S second-hand only, L our own run. */
export const evidenceGrades = ["P", "X", "S", "L"] as const;

/** A text or a run that carries a verdict or a figure. */
export interface Evidence {
  readonly title: string;
  readonly url?: string;
  readonly date: string;
  readonly grade: (typeof evidenceGrades)[number];
}
