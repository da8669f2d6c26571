/** The reader's progress in this browser's storage, as a whole. */
import { parseKept, type Progress } from "./file.ts";
import { QUIZ_PREFIX } from "./quiz.ts";
import { SOLVED_PREFIX } from "./solved.ts";

/** What is kept; what can't be read any more is left out. */
export function readProgress(): Progress {
  return {
    solved: Object.fromEntries(entries(SOLVED_PREFIX, parseKept.solved)),
    quizzes: Object.fromEntries(entries(QUIZ_PREFIX, parseKept.quiz)),
  };
}

/** Keeps this progress and no other. False if the browser would not. */
export function writeProgress({ solved, quizzes }: Progress): boolean {
  try {
    for (const key of keys(SOLVED_PREFIX, QUIZ_PREFIX)) localStorage.removeItem(key);
    for (const [id, one] of Object.entries(solved)) localStorage.setItem(SOLVED_PREFIX + id, JSON.stringify(one));
    for (const [slug, one] of Object.entries(quizzes)) localStorage.setItem(QUIZ_PREFIX + slug, JSON.stringify(one));
    return true;
  } catch {
    return false;
  }
}

/** The first with the second's on top. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  return { solved: { ...one.solved, ...other.solved }, quizzes: { ...one.quizzes, ...other.quizzes } };
}

function entries<T>(prefix: string, parse: (text: string) => T | undefined): [string, T][] {
  try {
    return keys(prefix).flatMap((key): [string, T][] => {
      const kept = parse(localStorage.getItem(key) ?? "");
      return kept === undefined ? [] : [[key.slice(prefix.length), kept]];
    });
  } catch {
    return [];
  }
}

function keys(...prefixes: string[]): string[] {
  return Object.keys(localStorage).filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}
