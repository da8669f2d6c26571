import { describe, expect, it } from "vitest";
import { packFragment, unpackFragment } from "../../src/addresses/fragment.ts";
import { assignmentFragment, readAssignment, type Assignment } from "../../src/progress/assignment.ts";
import { progressFile, readProgressFile } from "../../src/progress/file.ts";
import { scoreQuiz } from "../../src/progress/quiz.ts";

describe("a fragment", () => {
  it("carries any JSON, of any script, in letters that links keep", async () => {
    const value = { text: "🦭 Ёлка <b>", code: "x = 1\n".repeat(10_000), list: [null, true, 1.5] };
    const packed = await packFragment(value);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(packed.length).toBeLessThan(2000);
    expect(await unpackFragment(packed, 100_000)).toEqual(value);
  });

  it("is unpacked no further than its limit", async () => {
    const bomb = await packFragment("0".repeat(10_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    await expect(unpackFragment(bomb, 20_000)).rejects.toMatchObject({ because: "too-large" });
    await expect(unpackFragment("A".repeat(50_000), 20_000)).rejects.toMatchObject({ because: "too-large" });
  });

  it.each(["", "%%%", "AAAA", "_____", "qlYqLU4t"])("that is damaged is refused: %j", async (text) => {
    await expect(unpackFragment(text, 1000)).rejects.toMatchObject({ because: "malformed" });
  });
});

describe("a link to an assignment", () => {
  const assignment: Assignment = {
    title: "Week 1",
    note: "Both languages,\nplease.",
    due: "2026-12-01",
    parts: [{ kind: "exercise", id: "the-argument/median-and-mad", note: "<img src=x>" }],
  };
  const linkTo = async (value: unknown) => `#1.${await packFragment(value)}`;

  it("carries it whole", async () => {
    expect(await readAssignment(await assignmentFragment(assignment))).toEqual({ assignment });
  });

  it("explains what it is when it is none", async () => {
    expect(await readAssignment("")).toEqual({ refused: "none" });
    expect(await readAssignment("#exercises")).toEqual({ refused: "malformed" });
    const [, packed = ""] = (await assignmentFragment(assignment)).split(".");
    expect(await readAssignment(`#2.${packed}`)).toEqual({ refused: "newer" });
    expect(await readAssignment(`#1.${packed.slice(0, -6)}`)).toEqual({ refused: "malformed" });
    expect(await readAssignment(await linkTo("0".repeat(1_000_000)))).toEqual({ refused: "too-large" });
  });

  it.each([
    ["an unknown field", { ...assignment, script: "x" }],
    ["an unknown kind", { ...assignment, parts: [{ kind: "page", id: "tour", note: "" }] }],
    ["an id that leaves the book", { ...assignment, parts: [{ kind: "pair", id: "../x", note: "" }] }],
    ["markup for an id", { ...assignment, parts: [{ kind: "pair", id: "<b>", note: "" }] }],
    ["a date of another form", { ...assignment, due: "tomorrow" }],
    ["too long a title", { ...assignment, title: "x".repeat(201) }],
    ["too many parts", { ...assignment, parts: Array(201).fill({ kind: "chapter", id: "tour", note: "" }) }],
  ])("is refused with %s", async (_, value) => {
    expect(await readAssignment(await linkTo(value))).toEqual({ refused: "malformed" });
  });
});

describe("a file of progress", () => {
  const file = {
    student: "Ada",
    assignment: "Week 1",
    solved: { "tour/x": { text: "print(1)\n", language: "python" as const }, "tour/y": { text: "0 1" } },
    quizzes: { tour: { digest: "abc", answers: [[0], null] } },
  };
  const text = progressFile(file);
  const changed = (change: (data: Record<string, unknown>) => void) => {
    const data = JSON.parse(text) as Record<string, unknown>;
    change(data);
    return readProgressFile(JSON.stringify(data));
  };

  it("is read as it was written", () => expect(readProgressFile(text)).toEqual({ file }));

  it("that is none says why", () => {
    const because = (read: ReturnType<typeof readProgressFile>) => "refused" in read && read.refused;
    expect(because(readProgressFile(text.slice(0, 40)))).toEqual({ because: "no-json" });
    expect(because(readProgressFile("[1]"))).toEqual({ because: "another-format" });
    expect(because(readProgressFile(" ".repeat(4_000_001)))).toEqual({ because: "too-large" });
    expect(because(changed((data) => (data["version"] = 2)))).toEqual({ because: "newer" });
    expect(because(changed((data) => (data["solved"] = { "tour/x": { text: 1 } })))).toEqual({
      because: "damaged",
      at: "solved → tour/x → text",
    });
    expect(because(changed((data) => (data["passed"] = true)))).toMatchObject({ because: "damaged" });
  });
});

it("a quiz is scored from its answers, and only if they are to its questions", () => {
  const quiz = { digest: "abc", right: [[0], [1, 2], [3]] };
  expect(scoreQuiz({ digest: "abc", answers: [[0], [1], null] }, quiz)).toEqual({ answered: 2, right: 1 });
  expect(scoreQuiz({ digest: "old", answers: [[0], [1], null] }, quiz)).toBeUndefined();
  expect(scoreQuiz({ digest: "abc", answers: [[0]] }, quiz)).toBeUndefined();
});
