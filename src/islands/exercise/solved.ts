/** Which exercises the reader has solved, kept in this browser. */
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
export function markSolved(id: string): void {
  try {
    localStorage.setItem(PREFIX + id, "");
  } catch {
    // Storage is refused: it is known until the reader leaves the page.
  }
  document.dispatchEvent(new CustomEvent(SOLVED, { detail: id }));
}
