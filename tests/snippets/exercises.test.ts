import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram, startRuntimes, type Runtimes } from "../../scripts/run-snippets.ts";
import { contentRoot } from "../../src/book/content-root.ts";
import { listExercises, readExercise, type CheckedExercise } from "../../src/book/exercises.ts";
import { checkProgram, readResults, type ExerciseCase, type Language } from "../../src/runtime/node.ts";

let runtimes: Runtimes;

beforeAll(() => {
  runtimes = startRuntimes();
});

afterAll(() => runtimes.dispose());

const checked = listExercises(contentRoot)
  .map((id) => readExercise(contentRoot, id, "the tests"))
  .filter((exercise): exercise is CheckedExercise => "cases" in exercise);

/** The names of the cases that a program fails, in their order. */
async function failures(
  { stem, call, cases }: Pick<CheckedExercise, "stem" | "call"> & { cases: readonly ExerciseCase[] },
  language: Language,
  source: string,
): Promise<string[]> {
  const program = checkProgram({ language, name: stem, source }, call[language], cases);
  const { outputs } = await runProgram(runtimes, program).ended;
  return readResults(outputs, language, cases)
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);
}

describe.each(checked)("the exercise $id", (exercise) => {
  describe.each(["python", "typescript"] as const)("in %s", (language) => {
    const { solution, starter, wrong } = exercise.sides[language];

    it("is solved by its solution", async () => {
      expect(await failures(exercise, language, solution)).toEqual([]);
    });

    it("is not solved by its starter", async () => {
      expect(await failures(exercise, language, starter)).not.toEqual([]);
    });

    it.each(wrong)("catches the answer that $why", async ({ source, fails }) => {
      expect((await failures(exercise, language, source))[0]).toBe(fails);
    });
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
    "fails all cases of a program that does not run": {
      python: "def f(:",
      typescript: "function f(",
      fails: ["sorts", "refuses nothing"],
    },
  };
  describe.each(Object.entries(programs))("%s", (_, program) => {
    it.each(["python", "typescript"] as const)("in %s", async (language) => {
      const checkedCall = { stem: "f", call: { python: "f", typescript: "f" }, cases };
      expect(await failures(checkedCall, language, program[language])).toEqual(program.fails);
    });
  });
});
