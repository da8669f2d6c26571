/** Whether an answer to a question of a quiz is right, and what is kept of a quiz. */

/** The indices of the chosen options; nothing while a question is open. */
export type Answer = readonly number[] | undefined;

/** Before a chapter's slug, in the browser's storage. */
export const QUIZ_PREFIX = "quiz:";

export interface KeptQuiz {
  /** Of the questions that were answered: those of another version are not these. */
  readonly digest: string;
  readonly answers: readonly (readonly number[] | null)[];
}

/** Right is who chose all that is right, and nothing else. */
export function isRight(chosen: readonly number[], right: readonly number[]): boolean {
  return chosen.length === right.length && right.every((index) => chosen.includes(index));
}

/** How many of the questions were answered, and how many rightly; nothing if the answers are to other questions. */
export function scoreQuiz(
  { digest, answers }: KeptQuiz,
  quiz: { readonly digest: string; readonly right: readonly (readonly number[])[] },
): { readonly answered: number; readonly right: number } | undefined {
  if (digest !== quiz.digest || answers.length !== quiz.right.length) return undefined;
  return {
    answered: answers.filter((answer) => answer !== null).length,
    right: quiz.right.filter((right, index) => isRight(answers[index] ?? [], right)).length,
  };
}

/** Reads what was kept; nothing if it belongs to other questions or is damaged. */
export function readKept(text: string | null, digest: string, questions: number): Answer[] | undefined {
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<KeptQuiz> | null;
    if (kept?.digest !== digest || !Array.isArray(kept.answers) || kept.answers.length !== questions) return undefined;
    return kept.answers.map((answer: unknown) =>
      Array.isArray(answer) && answer.every(Number.isInteger) ? (answer as number[]) : undefined,
    );
  } catch {
    return undefined;
  }
}
