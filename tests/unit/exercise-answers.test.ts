import { describe, expect, it } from "vitest";
import { shuffle } from "../../src/book/exercise-task.ts";
import { isRight, readKept } from "../../src/progress/quiz.ts";
import { comparePrediction } from "../../src/islands/exercise/prediction.ts";
import { explainFailure, firstDifference } from "../../src/runtime/exercise-failure.ts";
import { prepareCheck } from "../../src/runtime/exercise.ts";

describe("the first difference", () => {
  it.each([
    [1, 1 + 1e-12, undefined],
    [1, 2, { path: [] }],
    [[1, 2, 3], [1, 5, 3], { path: [1] }],
    [[1, 2], [1, 2, 3], { path: [2] }],
    [{ rows: [{ name: "Tides" }] }, { rows: [{ name: "Tidal" }] }, { path: ["rows", 0, "name"], at: 3 }],
    [{ a: 1 }, { b: 1 }, { path: ["a"] }],
    ["ab", "abc", { path: [], at: 2 }],
    [[], {}, { path: [] }],
  ])("between %j and %j", (wanted, got, difference) => expect(firstDifference(wanted, got)).toEqual(difference));

  it("tells a changed argument from a wrong value", () => {
    const exerciseCase = { name: "sorts", args: [[2, 1]], expected: { value: [1, 2] } };
    const args = [[1, 2]];
    expect(explainFailure(exerciseCase, { kind: "returned", value: [1, 2], args })).toMatchObject({
      kind: "changed-arguments",
      difference: { path: [0, 0] },
    });
    expect(explainFailure(exerciseCase, undefined)).toEqual({ kind: "not-reached" });
  });
});

describe("a check", () => {
  const cases = [{ name: "one", args: [], expected: { value: 1 } }];
  const outcome = '{"kind": "returned", "value": 1, "args": []}';
  const answered = { language: "python", name: "a.py", source: "", call: "f", cases } as const;
  const printed = (text: string) => [{ type: "stream", name: "stdout", text } as const];

  it("does not count a line that is still being printed", () => {
    const { resultsIn } = prepareCheck(answered, "mark ");
    expect(resultsIn(printed(`\nmark ${outcome.slice(0, -4)}`))[0]?.outcome).toBeUndefined();
    expect(resultsIn(printed(`\nmark ${outcome}\n`))[0]?.passed).toBe(true);
  });

  it.each(["spoilt", "null", "[]", '{"kind": "returned"}', '{"kind": "passed"}'])("is not passed by %s", (line) => {
    expect(prepareCheck(answered, "mark ").resultsIn(printed(`mark ${line}\n`))[0]).toMatchObject({
      passed: false,
      outcome: { kind: "unreadable", text: line },
    });
  });

  it("marks its lines differently each time", () => {
    const [one, other] = [prepareCheck(answered), prepareCheck(answered)];
    const [, mark = ""] = /print\("\\n" \+ "(.+?)" \+ line\)/.exec(one.program.source) ?? [];
    const lines = printed(`\n${mark.replace("\\u0002", "\u0002")}${outcome}\n`);
    expect(one.resultsIn(lines)[0]?.passed).toBe(true);
    expect(other.resultsIn(lines)[0]?.passed).toBe(false);
  });

  it("wants a race to be won by as much as was asked", () => {
    const raced = [{ name: "one", args: [], expected: { value: 1, timesAsFast: 10 } }];
    const told = (yours: number) =>
      prepareCheck({ ...answered, cases: raced, starter: "" }, "mark ").resultsIn(
        printed(`mark ${outcome.slice(0, -1)}, "race": {"starter": 20, "yours": ${yours}}}\n`),
      )[0];
    expect(told(2)?.passed).toBe(true);
    expect(told(2.1)?.passed).toBe(false);
    expect(raced.map((one) => explainFailure(one, told(5)?.outcome))[0]).toMatchObject({ kind: "too-slow" });
  });
});

describe("a prediction", () => {
  it("is right up to spaces at ends", () => {
    expect(comparePrediction("one  \ntwo\n\n", "one\ntwo\n")).toEqual({ right: true });
  });

  it("names the first line that differs, or is missing", () => {
    expect(comparePrediction("one\n2", "one\ntwo\n")).toMatchObject({ line: 2, predicted: "2", printed: "two" });
    expect(comparePrediction("one", "one\ntwo\n")).toMatchObject({ line: 2, predicted: undefined });
  });
});

it("lines are shuffled the same way each time, and never into their order", () => {
  const lines = ["a", "b", "c"];
  for (const seed of "0123456789") {
    const shuffled = shuffle(lines, seed);
    expect(shuffled).not.toEqual(lines);
    expect(shuffled.toSorted()).toEqual(lines);
    expect(shuffle(lines, seed)).toEqual(shuffled);
  }
});

describe("a quiz", () => {
  it("wants all that is right, and nothing else", () => {
    expect([isRight([0, 2], [0, 2]), isRight([0], [0, 2]), isRight([0, 1], [0, 2]), isRight([], [1])]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("forgets answers to other questions", () => {
    const kept = JSON.stringify({ digest: "a", answers: [[1], null] });
    expect(readKept(kept, "a", 2)).toEqual([[1], undefined]);
    expect(readKept(kept, "b", 2)).toBeUndefined();
    expect(readKept("{", "a", 2)).toBeUndefined();
  });
});
