/** Why a case of an exercise failed, as data for the reader: what was wanted, what came, where they part. */
import { abridge } from "./abridge.ts";
import { isEqual, isFastEnough, type ExerciseCase, type Json, type Outcome, type Race } from "./exercise.ts";
import type { Language } from "./protocol/program.ts";

/** Where two values first differ. */
export interface Difference {
  /** From the whole value inwards: `["rows", 2]`; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** Within two texts, the first character that differs, from 0. */
  readonly at?: number;
}

export type Failure =
  /** The program ended before it was the case's turn. */
  | { readonly kind: "not-reached" }
  | { readonly kind: "wrong-value"; readonly wanted: Json; readonly got: Json; readonly difference: Difference }
  | { readonly kind: "changed-arguments"; readonly wanted: Json; readonly got: Json; readonly difference: Difference }
  | { readonly kind: "too-slow"; readonly race: Race; readonly timesAsFast: number }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "raised"; readonly name: string; readonly message: string }
  /** It returned where an error was wanted. */
  | { readonly kind: "did-not-raise"; readonly got: string };

/** Explains the outcome of a case that did not pass. */
export function explainFailure({ args, expected }: ExerciseCase, outcome: Outcome | undefined): Failure {
  if (!outcome) return { kind: "not-reached" };
  if (outcome.kind === "raised") return { kind: "raised", name: outcome.name, message: outcome.message };
  if ("raises" in expected) {
    return { kind: "did-not-raise", got: outcome.kind === "returned" ? JSON.stringify(outcome.value) : outcome.text };
  }
  if (outcome.kind === "unreadable") return { kind: "unreadable", text: outcome.text };
  const difference = firstDifference(expected.value, outcome.value);
  if (difference) return { kind: "wrong-value", wanted: expected.value, got: outcome.value, difference };
  const changed = firstDifference(args, outcome.args);
  const { race } = outcome;
  const { timesAsFast = 1 } = expected;
  if (race && !changed && !isFastEnough(race, timesAsFast)) return { kind: "too-slow", race, timesAsFast };
  return { kind: "changed-arguments", wanted: args, got: outcome.args, difference: changed ?? { path: [] } };
}

/** What a case wants, in one language: a value as JSON, or the name of an error. */
export function wantedOf({ expected }: ExerciseCase, language: Language): string {
  return "value" in expected ? abridge(expected.value) : expected.raises[language];
}

/** The first place, in reading order, where two values differ; nothing if they are equal. */
export function firstDifference(wanted: Json, got: Json): Difference | undefined {
  if (isEqual(wanted, got)) return undefined;
  if (typeof wanted === "string" && typeof got === "string") {
    return { path: [], at: firstCharacter([...wanted], [...got]) };
  }
  if (typeof wanted !== "object" || typeof got !== "object" || wanted === null || got === null) return { path: [] };
  if (Array.isArray(wanted) !== Array.isArray(got)) return { path: [] };
  const [one, other] = [new Map(Object.entries(wanted)), new Map(Object.entries(got))];
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const step = Array.isArray(wanted) ? Number(key) : key;
    const [left, right] = [one.get(key), other.get(key)];
    if (left === undefined || right === undefined) return { path: [step] };
    const inside = firstDifference(left, right);
    if (inside) return { ...inside, path: [step, ...inside.path] };
  }
  return { path: [] };
}

function firstCharacter(wanted: readonly string[], got: readonly string[]): number {
  const at = wanted.findIndex((character, index) => character !== got[index]);
  return at < 0 ? wanted.length : at;
}
