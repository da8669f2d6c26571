import { describe, expect, it } from "vitest";
import { shuffle } from "../../src/book/exercise-task.ts";
import { isRight, readKept } from "../../src/components/quiz/grade.ts";
import { comparePrediction } from "../../src/islands/exercise/prediction.ts";
import { explainFailure, firstDifference } from "../../src/runtime/exercise-failure.ts";
import { readResults } from "../../src/runtime/exercise.ts";

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

it("a line of results that is still being printed does not count yet", () => {
  const cases = [{ name: "one", args: [], expected: { value: 1 } }];
  const text = '\n\u0002case {"kind": "returned", "value": 1, "args": []}';
  const results = (printed: string) =>
    readResults([{ type: "stream", name: "stdout", text: printed }], "python", cases);
  expect(results(text.slice(0, -4))[0]?.outcome).toBeUndefined();
  expect(results(`${text}\n`)[0]?.passed).toBe(true);
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
