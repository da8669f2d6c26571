import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { listExercises, readExercise } from "../../src/book/exercises.ts";
import { readQuiz } from "../../src/book/quiz.ts";

let project: string;
let root: string;

const cases = [
  { name: "two tides", args: [[1, 2]], expect: 3 },
  { name: "none", args: [[]], raises: { python: "ValueError", typescript: "RangeError" } },
];
const wrong = {
  doubles: { python: "two tides", typescript: "two tides" },
  swallows: { python: "none", typescript: "none" },
};
const good = {
  title: "Sum",
  kind: "write",
  goal: "Add.",
  call: { python: "f", typescript: "f" },
  cases,
  hints: ["+"],
  wrong,
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "exercises-"));
  root = join(project, "content");
  exercise({});
  for (const extension of ["py", "ts"]) {
    for (const part of ["", ".solution", ".wrong-doubles", ".wrong-swallows"]) {
      write(`tides/exercises/sum${part}.${extension}`, `${part}\n`);
    }
  }
});

afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, text: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function exercise(changes: Record<string, unknown>): void {
  write("tides/exercises/sum.yaml", stringify({ ...good, ...changes }));
}

const read = (id = "tides/sum") => readExercise(root, id, "content/tides/index.mdx");

describe("an exercise", () => {
  it("is a goal, its cases, and the programs beside it", () => {
    expect(listExercises(root)).toEqual(["tides/sum"]);
    expect(read()).toMatchObject({
      kind: "write",
      cases: [
        { name: "two tides", hidden: false, expected: { value: 3 } },
        { name: "none", expected: { raises: { python: "ValueError" } } },
      ],
      sides: {
        python: { starter: "\n", solution: ".solution\n", wrong: [{ why: "doubles", fails: "two tides" }, {}] },
      },
    });
  });

  it("may be a translation: one language is there, and the other is written", () => {
    write("tides/exercises/sum.given.py", "given\n");
    rmSync(join(root, "tides/exercises/sum.solution.py"));
    exercise({
      kind: "port",
      given: "python",
      cases: [{ name: "two tides", args: [[1, 2]] }],
      wrong: { doubles: "two tides", swallows: "two tides" },
    });
    expect(read()).toMatchObject({
      program: "given\n",
      written: "typescript",
      side: { starter: "\n", solution: ".solution\n", wrong: [{ fails: "two tides" }, {}] },
    });
  });

  it("may be a race, against the starter on some of its cases", () => {
    exercise({ kind: "faster", cases: [{ ...cases[0], timesAsFast: 20 }, cases[1]] });
    expect(read()).toMatchObject({ cases: [{ expected: { value: 3, timesAsFast: 20 } }, {}] });
  });

  it("may be open, and then has a rubric and no programs", () => {
    write(
      "tides/exercises/why.yaml",
      stringify({ title: "Why", kind: "open", goal: "Think.", rubric: ["It is.", "So."] }),
    );
    expect(read("tides/why")).toMatchObject({ kind: "open", rubric: ["It is.", "So."] });
  });

  const refused: [what: string, changes: Record<string, unknown>, message: string | RegExp][] = [
    ["no hints", { hints: [] }, /sum\.yaml is not valid:[^]*hints/],
    ["an unknown kind", { kind: "guess" }, /sum\.yaml is not valid:[^]*kind/],
    ["a case without a result", { cases: [{ name: "x", args: [] }] }, /cases\.0: needs either expect or raises/],
    ["a race without a case to win", { kind: "faster" }, "needs timesAsFast in one of its cases"],
    ["a case to win without a race", { cases: [{ ...cases[0], timesAsFast: 20 }, cases[1]] }, "and only then"],
    [
      "a translation that says what is wanted",
      { kind: "port", given: "python", wrong: { doubles: "two tides" } },
      /sum\.yaml is not valid:[^]*expect/,
    ],
    [
      "one wrong answer",
      { wrong: { doubles: wrong.doubles } },
      "The exercise tides/sum has 1 wrong answers in python, not two.",
    ],
    [
      "a wrong answer for a case that it does not have",
      { wrong: { ...wrong, swallows: { python: "nothing", typescript: "none" } } },
      'The exercise tides/sum lets "swallows" fail the case "nothing", which it does not have.',
    ],
    [
      "a wrong answer without its file",
      { wrong: { ...wrong, ebbs: wrong.doubles } },
      "The exercise tides/sum lacks content/tides/exercises/sum.wrong-ebbs.py.",
    ],
  ];
  it.each(refused)("is refused with %s", (_, changes, message) => {
    exercise(changes);
    expect(() => read()).toThrow(message);
  });

  it("is refused with a wrong answer that it does not list", () => {
    write("tides/exercises/sum.wrong-ebbs.ts", "");
    expect(() => read()).toThrow('sum.wrong-ebbs.ts stands in no "wrong" of the exercise tides/sum.');
  });

  it("is asked for by its name", () => {
    expect(() => read("tides/sun")).toThrow(
      'content/tides/index.mdx asks for the exercise "tides/sun", which does not exist. Did you mean "tides/sum"?',
    );
  });
});

describe("a quiz", () => {
  const option = (right: boolean) => ({ text: "Yes", because: "So.", right });
  const question = { question: "Is it?", options: [option(true), option(false)] };
  const quiz = (questions: unknown[]) => write("tides/quiz.yaml", stringify(questions));
  const others = [question, question, question, question];

  it("has five questions, each with one right answer, or all that are", () => {
    quiz([...others, { ...question, choose: "all", options: [option(true), option(true)] }]);
    expect(readQuiz(root, "tides")).toHaveLength(5);
  });

  const refused: [what: string, questions: unknown[], message: string | RegExp][] = [
    ["too few questions", others, "needs five questions"],
    [
      "two right answers",
      [...others, { ...question, options: [option(true), option(true)] }],
      "4.options: has 2 right",
    ],
    [
      "no right answer",
      [...others, { ...question, choose: "all", options: [option(false), option(false)] }],
      "no right answer",
    ],
    [
      "an answer without a reason",
      [...others, { ...question, options: [{ text: "Yes", right: true }, option(false)] }],
      "4.options.0.because",
    ],
    [
      "a run of no Snippet",
      [...others, { ...question, runs: "tides/x.py" }],
      'content/tides/quiz.yaml runs "tides/x.py", which is no Snippet.',
    ],
  ];
  it.each(refused)("is refused with %s", (_, questions, message) => {
    quiz(questions);
    expect(() => readQuiz(root, "tides")).toThrow(message);
  });

  it("is missed where the prose shows one", () => {
    expect(() => readQuiz(root, "tides")).toThrow("content/tides/quiz.yaml is missing");
  });
});
