/** Which exercises the reader has solved and how, kept in this browser. */
import type { Language } from "../../runtime/index.ts";

/** What solved an exercise: a program, a prediction, lines in their order, or what was ticked. */
export interface Solved {
  readonly text: string;
  /** Missing where the exercise is in no language. */
  readonly language?: Language;
}

const PREFIX = "solved:";

/** Told on `document` when an exercise has just been solved; its detail is the exercise's id. */
export const SOLVED = "exercise-solved";

export function isSolved(id: string): boolean {
  try {
    return localStorage.getItem(PREFIX + id) !== null;
  } catch {
    return false;
  }
}

/** Keeps it where the browser allows, and tells the page. */
export function markSolved(id: string, solved: Solved): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(solved));
  } catch {
    // Storage is refused: it is known until the reader leaves the page.
  }
  document.dispatchEvent(new CustomEvent(SOLVED, { detail: id }));
}
