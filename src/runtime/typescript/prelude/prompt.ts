/**
 * `prompt`, by the scheme of Python's `input`: a page can't wait in the middle of a program, so the attempt ends where
 * an answer is not known yet, and the program runs again from its start with one answer more.
 */
import type { Execution } from "./execution.ts";

/** Gives the reader's answers one after another, each printed behind its question as a terminal shows it. */
export function promptOf(execution: Execution, answers: readonly string[]): (question?: unknown) => string {
  let asked = 0;
  return (question = "") => {
    execution.write("stdout", String(question));
    const answer = answers[asked++];
    if (answer === undefined) {
      execution.awaitInput();
      throw new Error("This attempt has ended.");
    }
    execution.write("stdout", `${answer}\n`);
    return answer;
  };
}

/** Random numbers that are the same in each attempt at one run: mulberry32. */
export function seededRandom(seed: number): () => number {
  const { imul } = Math;
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
