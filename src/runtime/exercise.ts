/**
 * Checks a reader's function: makes a program of their source and a driver that calls it with each
 * case, and reads from the run what came of each. Knows no page and no Node.
 */
import type { Output } from "./protocol/output.ts";
import type { Language, Program } from "./protocol/program.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One call of the function, the same for both languages: JSON in, JSON out. */
export interface ExerciseCase {
  readonly name: string;
  readonly args: readonly Json[];
  readonly expected: { readonly value: Json } | { readonly raises: Readonly<Record<Language, string>> };
}

/** What came of a call. */
export type Outcome =
  | { readonly kind: "returned"; readonly value: Json; /** The arguments, after the call. */ readonly args: Json }
  | { readonly kind: "raised"; readonly name: string; readonly message: string }
  /** It returned what JSON can't say. */
  | { readonly kind: "unreadable"; readonly text: string };

export interface CaseResult {
  readonly name: string;
  readonly passed: boolean;
  /** Missing if the program ended before. */
  readonly outcome: Outcome | undefined;
}

/** Begins each line of the driver's in the program's output. */
const MARK = "\u0002case ";

/** The reader's source with the driver behind it, so that its lines keep their numbers. */
export function checkProgram(
  { language, name, source }: Program,
  functionName: string,
  cases: readonly ExerciseCase[],
): Program {
  const calls = JSON.stringify(JSON.stringify(cases.map(({ args }) => args)));
  const mark = JSON.stringify(MARK);
  return { language, name, source: `${source}\n${drivers[language](functionName, calls, mark)}` };
}

/** What came of each case, read from the run's outputs. */
export function readResults(
  outputs: readonly Output[],
  language: Language,
  cases: readonly ExerciseCase[],
): CaseResult[] {
  const printed = outputs.map((output) => (output.type === "stream" && output.name === "stdout" ? output.text : ""));
  const outcomes = printed
    .join("")
    .split("\n")
    // What follows the last line break is still being printed.
    .slice(0, -1)
    .flatMap((line) => (line.startsWith(MARK) ? [JSON.parse(line.slice(MARK.length)) as Outcome] : []));
  return cases.map((exerciseCase, index) => {
    const outcome = outcomes[index];
    return {
      name: exerciseCase.name,
      passed: outcome !== undefined && passes(exerciseCase, outcome, language),
      outcome,
    };
  });
}

/** A result must be equal, and the arguments as they were: functions of exercises change nothing of their caller's. */
function passes({ args, expected }: ExerciseCase, outcome: Outcome, language: Language): boolean {
  if ("raises" in expected) return outcome.kind === "raised" && outcome.name === expected.raises[language];
  return outcome.kind === "returned" && isEqual(outcome.value, expected.value) && isEqual(outcome.args, args);
}

/** Equal as JSON; numbers up to the rounding of the last digits. */
export function isEqual(a: Json, b: Json): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isEqual(value, others.get(key) as Json))
  );
}

const drivers: Readonly<Record<Language, (functionName: string, calls: string, mark: string) => string>> = {
  python: (functionName, calls, mark) => `
async def __check_cases():
    import inspect
    import json

    for arguments in json.loads(${calls}):
        try:
            value = ${functionName}(*arguments)
            if inspect.isawaitable(value):
                value = await value
            outcome = {"kind": "returned", "value": value, "args": arguments}
            try:
                line = json.dumps(outcome, allow_nan=False)
            except (TypeError, ValueError):
                line = json.dumps({"kind": "unreadable", "text": repr(value)})
        except Exception as error:
            line = json.dumps({"kind": "raised", "name": type(error).__name__, "message": str(error)})
        print("\\n" + ${mark} + line)


await __check_cases()
`,
  typescript: (functionName, calls, mark) => `
for (const __arguments of JSON.parse(${calls})) {
  let __line;
  try {
    const value = await ${functionName}(...__arguments);
    const readable = (part) =>
      part === null || typeof part === "string" || typeof part === "boolean" || Number.isFinite(part) ||
      (Array.isArray(part) && part.every(readable)) ||
      (typeof part === "object" && Object.getPrototypeOf(part) === Object.prototype && Object.values(part).every(readable));
    __line = readable(value)
      ? { kind: "returned", value, args: __arguments }
      : { kind: "unreadable", text: String(value) };
  } catch (error) {
    __line = error instanceof Error
      ? { kind: "raised", name: error.constructor.name, message: error.message }
      : { kind: "raised", name: typeof error, message: String(error) };
  }
  console.log("\\n" + ${mark} + JSON.stringify(__line));
}
`,
};
