/**
 * Checks a reader's function: makes a program of their source and a driver that calls it with each
 * case, and reads from the run what came of each. Knows no page and no Node.
 */
import type { Output } from "./protocol/output.ts";
import type { Language, Program } from "./protocol/program.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One call of the function, the same for both languages: JSON in. */
export interface ExerciseCall {
  readonly name: string;
  readonly args: readonly Json[];
}

/** A call and what is wanted of it: JSON out, or an error. */
export interface ExerciseCase extends ExerciseCall {
  readonly expected:
    | { readonly value: Json; /** How many times as fast as the starter it has to be. */ readonly timesAsFast?: number }
    | { readonly raises: Readonly<Record<Language, string>> };
}

/** Milliseconds a call, of the function to begin with and of the reader's, taken in turns in one run. */
export interface Race {
  readonly starter: number;
  readonly yours: number;
}

/** What came of a call. */
export type Outcome =
  | {
      readonly kind: "returned";
      readonly value: Json;
      /** The arguments, after the call. */
      readonly args: Json;
      readonly race?: Race;
    }
  | { readonly kind: "raised"; readonly name: string; readonly message: string }
  /** It returned what JSON can't say. */
  | { readonly kind: "unreadable"; readonly text: string };

export interface CaseResult {
  readonly name: string;
  readonly passed: boolean;
  /** Missing if the program ended before. */
  readonly outcome: Outcome | undefined;
}

/** An answer to check, and by what. */
export interface CheckedAnswer {
  readonly language: Language;
  /** The file's name, for tracebacks. */
  readonly name: string;
  readonly source: string;
  /** The function that is called. */
  readonly call: string;
  readonly cases: readonly ExerciseCase[];
  /** What it races against where a case wants it faster. In TypeScript, the function is exported. */
  readonly starter?: string;
}

/** A program that checks an answer, and the way to read what it prints. */
export interface Check {
  readonly program: Program;
  readonly cases: readonly ExerciseCase[];
  /** What came of each case, so far as the run's outputs tell. */
  readonly resultsIn: (outputs: readonly Output[]) => CaseResult[];
}

/**
 * Puts the driver behind the reader's source, so that its lines keep their numbers.
 * @param mark begins the driver's lines in the output. It differs from check to check, so that a
 * program can't print results of its own making.
 */
export function prepareCheck({ language, name, source, call, cases, starter }: CheckedAnswer, mark = newMark()): Check {
  const calls = cases.map(({ args, expected }) => ({ args, raced: "timesAsFast" in expected }));
  const raced = calls.some((one) => one.raced) && starter !== undefined;
  const text = (value: unknown) => JSON.stringify(JSON.stringify(value));
  const driver = drivers[language](call, text(calls), JSON.stringify(mark), raced ? "starter" : call);
  const files = raced ? [{ name: language === "python" ? "starter.py" : "starter.ts", source: starter }] : [];
  return {
    program: { language, name, source: `${source}\n${driver}`, unattended: true, ...(files.length > 0 && { files }) },
    cases,
    resultsIn: (outputs) => readResults(outputs, language, cases, mark),
  };
}

function newMark(): string {
  return `\u0002${crypto.getRandomValues(new Uint32Array(3)).join("-")} `;
}

function readResults(
  outputs: readonly Output[],
  language: Language,
  cases: readonly ExerciseCase[],
  mark: string,
): CaseResult[] {
  const printed = outputs.map((output) => (output.type === "stream" && output.name === "stdout" ? output.text : ""));
  const outcomes = printed
    .join("")
    .split("\n")
    // What follows the last line break is still being printed.
    .slice(0, -1)
    .flatMap((line) => (line.startsWith(mark) ? [parseOutcome(line.slice(mark.length))] : []));
  return cases.map((exerciseCase, index) => {
    const outcome = outcomes[index];
    return {
      name: exerciseCase.name,
      passed: outcome !== undefined && passes(exerciseCase, outcome, language),
      outcome,
    };
  });
}

/** A program can change what the driver prints with; what is no outcome is none that passes. */
function parseOutcome(text: string): Outcome {
  try {
    const outcome = JSON.parse(text) as Outcome;
    switch (outcome.kind) {
      case "returned":
        if (outcome.value !== undefined && outcome.args !== undefined) return outcome;
        break;
      case "raised":
      case "unreadable":
        return outcome;
    }
  } catch {
    // No JSON, or no object.
  }
  return { kind: "unreadable", text };
}

/** A result must be equal, and the arguments as they were: functions of exercises change nothing of their caller's. */
function passes({ args, expected }: ExerciseCase, outcome: Outcome, language: Language): boolean {
  if ("raises" in expected) return outcome.kind === "raised" && outcome.name === expected.raises[language];
  if (outcome.kind !== "returned" || !isEqual(outcome.value, expected.value)) return false;
  return isEqual(outcome.args, args) && isFastEnough(outcome.race, expected.timesAsFast);
}

/** Whether a race was won by as much as was asked, if any was. */
export function isFastEnough(race: Race | undefined, timesAsFast: number | undefined): boolean {
  return timesAsFast === undefined || (race !== undefined && race.starter >= race.yours * timesAsFast);
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

/**
 * Both print one line of JSON for each call. In a race, the two functions take turns, so that a busy
 * machine slows both, and the shortest sample of each counts: noise only ever adds. A sample lasts
 * 20 ms, as browsers round their clocks.
 */
const drivers: Readonly<Record<Language, (call: string, calls: string, mark: string, rival: string) => string>> = {
  python: (call, calls, mark, rival) => `
async def __check_cases():
    import inspect
    import json
    import time

    async def sample(function, arguments, calls):
        start = time.perf_counter()
        for _ in range(calls):
            value = function(*arguments)
            if inspect.isawaitable(value):
                await value
        return (time.perf_counter() - start) * 1000

    async def race(arguments):
        rivals = {"starter": ${rival === call ? call : `__import__("${rival}").${call}`}, "yours": ${call}}
        calls = dict.fromkeys(rivals, 1)
        for name, function in rivals.items():
            while await sample(function, arguments, calls[name]) < 20:
                calls[name] *= 2
        best = dict.fromkeys(rivals, float("inf"))
        for _ in range(5):
            for name, function in rivals.items():
                took = await sample(function, arguments, calls[name]) / calls[name]
                best[name] = min(best[name], took)
        return best

    for call in json.loads(${calls}):
        arguments = call["args"]
        try:
            value = ${call}(*arguments)
            if inspect.isawaitable(value):
                value = await value
            outcome = {"kind": "returned", "value": value, "args": arguments}
            if call["raced"]:
                outcome["race"] = await race(arguments)
            try:
                line = json.dumps(outcome, allow_nan=False)
            except (TypeError, ValueError):
                line = json.dumps({"kind": "unreadable", "text": repr(value)})
        except Exception as error:
            line = json.dumps({"kind": "raised", "name": type(error).__name__, "message": str(error)})
        print("\\n" + ${mark} + line)


await __check_cases()
`,
  typescript: (call, calls, mark, rival) => `
${rival === call ? "" : `import { ${call} as __starter } from "./${rival}.ts";`}
const __sample = async (run, args, calls) => {
  const start = performance.now();
  for (let count = 0; count < calls; count++) {
    const value = run(...args);
    if (value instanceof Promise) await value;
  }
  return performance.now() - start;
};
const __race = async (args) => {
  const rivals = { starter: ${rival === call ? call : "__starter"}, yours: ${call} };
  const calls = { starter: 1, yours: 1 };
  for (const name in rivals) while ((await __sample(rivals[name], args, calls[name])) < 20) calls[name] *= 2;
  const best = { starter: Infinity, yours: Infinity };
  for (let round = 0; round < 5; round++) {
    for (const name in rivals) {
      best[name] = Math.min(best[name], (await __sample(rivals[name], args, calls[name])) / calls[name]);
    }
  }
  return best;
};
for (const { args: __arguments, raced: __raced } of JSON.parse(${calls})) {
  let __line;
  try {
    const value = await ${call}(...__arguments);
    const readable = (part) =>
      part === null || typeof part === "string" || typeof part === "boolean" || Number.isFinite(part) ||
      (Array.isArray(part) && part.every(readable)) ||
      (typeof part === "object" && Object.getPrototypeOf(part) === Object.prototype && Object.values(part).every(readable));
    __line = readable(value)
      ? { kind: "returned", value, args: __arguments }
      : { kind: "unreadable", text: String(value) };
    if (__raced && __line.kind === "returned") __line.race = await __race(__arguments);
  } catch (error) {
    __line = error instanceof Error
      ? { kind: "raised", name: error.constructor.name, message: error.message }
      : { kind: "raised", name: typeof error, message: String(error) };
  }
  console.log("\\n" + ${mark} + JSON.stringify(__line));
}
`,
};
