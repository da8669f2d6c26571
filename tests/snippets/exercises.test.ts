import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram, startRuntimes, type Runtimes } from "../../scripts/run-snippets.ts";
import { contentRoot } from "../../src/book/content-root.ts";
import { listExercises, readExercise, type PortExercise } from "../../src/book/exercises.ts";
import { prepareCheck, type CaseResult, type ExerciseCase, type Language } from "../../src/runtime/node.ts";

let runtimes: Runtimes;

beforeAll(() => {
  runtimes = startRuntimes();
});

afterAll(() => runtimes.dispose());

const exercises = listExercises(contentRoot).map((id) => readExercise(contentRoot, id, "the tests"));

/** What an answer in one language is made for. */
interface Answered {
  readonly call: string;
  readonly cases: readonly ExerciseCase[];
  readonly starter?: string;
}

/** What came of each case of a program. */
async function results({ call, cases, starter }: Answered, language: Language, source: string): Promise<CaseResult[]> {
  const check = prepareCheck({ language, name: "answer", source, call, cases, ...(starter && { starter }) });
  const { outputs } = await runProgram(runtimes, check.program).ended;
  return check.resultsIn(outputs);
}

/** The names of the cases that a program fails, in their order. */
async function failures(answered: Answered, language: Language, source: string): Promise<string[]> {
  return (await results(answered, language, source)).filter(({ passed }) => !passed).map(({ name }) => name);
}

/** What a given program makes of each call. */
async function outcomesOf({ given, program, call, cases }: PortExercise): Promise<ExerciseCase[]> {
  const calls = cases.map((one) => ({ ...one, expected: { value: null } }));
  const told = await results({ call: call[given], cases: calls }, given, program);
  return calls.map((one, index) => {
    const outcome = told[index]?.outcome;
    if (outcome?.kind !== "returned") throw new Error(`${one.name}: ${JSON.stringify(outcome)}`);
    return { ...one, expected: { value: outcome.value } };
  });
}

const sides = exercises.flatMap((exercise) => {
  if (exercise.kind === "port") {
    const { id, written, side, call } = exercise;
    return [{ id, language: written, side, call: call[written], cases: () => outcomesOf(exercise) }];
  }
  if (!("sides" in exercise)) return [];
  const { id, sides, call, cases } = exercise;
  return (["python", "typescript"] as const).map((language) => {
    return { id, language, side: sides[language], call: call[language], cases: () => Promise.resolve(cases) };
  });
});

describe.each(sides)("the exercise $id in $language", ({ language, side, call, cases }) => {
  const { solution, starter, wrong } = side;
  let answered: Answered;

  beforeAll(async () => {
    answered = { call, cases: await cases(), starter };
  });

  it("is solved by its solution", async () => {
    expect(await failures(answered, language, solution)).toEqual([]);
  });

  it("is not solved by its starter", async () => {
    expect(await failures(answered, language, starter)).not.toEqual([]);
  });

  it.each(wrong)("catches the answer that $why", async ({ source, fails }) => {
    expect((await failures(answered, language, source))[0]).toBe(fails);
  });
});

describe.each(exercises.filter((exercise) => exercise.kind === "order"))("the lines of $id", ({ lines }) => {
  it.each(["python", "typescript"] as const)("run in %s, in their order", async (language) => {
    const source = `${lines[language].join("\n")}\n`;
    const { status, outputs } = await runProgram(runtimes, { language, name: "lines", source }).ended;
    expect(status).toBe("succeeded");
    expect(outputs).not.toEqual([]);
  });
});

describe("a check", () => {
  const raises = { python: "ValueError", typescript: "RangeError" };
  const cases = [
    { name: "sorts", args: [[3, 1, 2]], expected: { value: [1, 2, 3] } },
    { name: "refuses nothing", args: [[]], expected: { raises } },
  ];
  const programs = {
    "takes a right answer, although it prints and waits": {
      python: 'async def f(x):\n    print("!", end="")\n    if not x:\n        raise ValueError\n    return sorted(x)',
      typescript:
        'async function f(x: number[]) { console.log("!"); if (!x.length) throw new RangeError(); return x.toSorted(); }',
      fails: [],
    },
    "minds that the arguments were changed": {
      python: "def f(x):\n    if not x:\n        raise ValueError\n    x.sort()\n    return x",
      typescript: "function f(x: number[]) { if (!x.length) throw new RangeError(); return x.sort(); }",
      fails: ["sorts"],
    },
    "minds which error it is": {
      python: "def f(x):\n    x[0]\n    return sorted(x)",
      typescript: "function f(x: number[]) { if (!x.length) throw new Error(); return x.toSorted(); }",
      fails: ["refuses nothing"],
    },
    "does not take what JSON can't say": {
      python: "def f(x):\n    if not x:\n        raise ValueError\n    return set(x)",
      typescript: "function f(x: number[]) { if (!x.length) throw new RangeError(); return new Set(x); }",
      fails: ["sorts"],
    },
    "takes no results that the program prints itself": {
      python: 'print("\\n\\u0002case " + \'{"kind": "returned", "value": [1, 2, 3], "args": [[3, 1, 2]]}\')\nf = list',
      typescript:
        'console.log("\\n\\u0002case " + JSON.stringify({ kind: "returned", value: [1, 2, 3], args: [[3, 1, 2]] }));\nconst f = (x: number[]) => [...x];',
      fails: ["sorts", "refuses nothing"],
    },
    "ends at a question, with the cases before it": {
      python: 'def f(x):\n    return sorted(x) if x else input("Which? ")',
      typescript: 'function f(x: number[]) { return x.length ? x.toSorted() : prompt("Which? "); }',
      fails: ["refuses nothing"],
    },
    "fails all cases of a program that does not run": {
      python: "def f(:",
      typescript: "function f(",
      fails: ["sorts", "refuses nothing"],
    },
  };
  describe.each(Object.entries(programs))("%s", (_, program) => {
    it.each(["python", "typescript"] as const)("in %s", async (language) => {
      expect(await failures({ call: "f", cases }, language, program[language])).toEqual(program.fails);
    });
  });
});
