/** Marks an exercise as solved, with what solved it, in this browser. */
import type { Language } from "../runtime/protocol/program.ts";

/** What solved an exercise. */
export interface Solved {
  /** A program, a prediction, lines in their order, or the numbers of what was ticked. */
  readonly text: string;
  /** Missing where the exercise is in no language. */
  readonly language?: Language;
}

/** Before an exercise's id, in the browser's storage. */
export const SOLVED_PREFIX = "solved:";

/** Told on `document` when an exercise has just been solved; its detail is the exercise's id. */
export const SOLVED = "exercise-solved";

export function isSolved(id: string): boolean {
  try {
    return localStorage.getItem(SOLVED_PREFIX + id) !== null;
  } catch {
    return false;
  }
}

/** Keeps it where the browser allows, and tells the page. */
export function markSolved(id: string, solved: Solved): void {
  try {
    localStorage.setItem(SOLVED_PREFIX + id, JSON.stringify(solved));
  } catch {
    // Storage is refused: it is known until the reader leaves the page.
  }
  document.dispatchEvent(new CustomEvent(SOLVED, { detail: id }));
}
