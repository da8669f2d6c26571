import { describe, expect, it } from "vitest";
import { countClass, readClass } from "../../src/scoreboard/class.ts";
import {
  borneOut,
  brierScore,
  calibration,
  changed,
  forecasts,
  surprises,
  swings,
} from "../../src/scoreboard/scores.ts";
import { castVote, lockVotes, parseVoteFile, voteFile, type Choice, type Votes } from "../../src/scoreboard/votes.ts";

const claims = [
  { id: "a-one", article: 1, verdict: "holds" },
  { id: "a-two", article: 1, verdict: "outdated" },
  { id: "b-one", article: 2, verdict: "holds-with-conditions" },
  { id: "b-two", article: 2, verdict: "not-testable-here" },
];
const vote = (choice: Choice, confidence: number) => ({ choice, confidence });
const votes: Votes = {
  "a-one": { before: vote("agree", 90), after: vote("agree", 100) },
  "a-two": { before: vote("agree", 80), after: vote("disagree", 90) },
  "b-one": { before: vote("disagree", 60), after: vote("depends", 70) },
  "b-two": { before: vote("agree", 100) },
};

describe("votes", () => {
  it("are closed once the run has been seen", () => {
    const locked = lockVotes({}, ["a-one"]);
    expect(castVote(locked, "a-one", "before", vote("agree", 70))).toBe(locked);
    expect(castVote(locked, "a-one", "after", vote("agree", 70))["a-one"]?.after).toEqual(vote("agree", 70));
  });

  it("close the first with the second", () => {
    const after = castVote({}, "a-one", "after", vote("agree", 70));
    expect(castVote(after, "a-one", "before", vote("agree", 70))["a-one"]?.before).toBeUndefined();
  });

  it("come back from a file as they went", () => {
    const file = voteFile("abc", votes);
    expect(parseVoteFile(JSON.stringify(file))).toEqual(file);
  });

  it.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["another format", JSON.stringify({ ...voteFile("abc", votes), format: "x" })],
    ["a later version", JSON.stringify({ ...voteFile("abc", votes), version: 2 })],
    [
      "an unknown choice",
      JSON.stringify({ ...voteFile("abc", {}), votes: { x: { before: vote("yes" as Choice, 70) } } }),
    ],
    ["too little confidence", JSON.stringify(voteFile("abc", { x: { before: vote("agree", 49) } }))],
    ["too much of it", JSON.stringify(voteFile("abc", { x: { after: vote("agree", 101) } }))],
  ])("are not read from %s", (_, text) => expect(parseVoteFile(text)).toBeUndefined());
});

describe("scores", () => {
  it("hold a vote against the verdict that bears it out", () => {
    const all = ["holds", "holds-with-conditions", "does-not-hold-as-stated", "outdated", "decide-on-your-machine"];
    expect(all.map(borneOut)).toEqual(["agree", "depends", "disagree", "disagree", undefined]);
  });

  it("give the Brier score", () => {
    // (0.9 - 1)² + (0.8 - 0)² + (0.6 - 0)² = 0.01 + 0.64 + 0.36, over three votes.
    expect(brierScore(forecasts(claims, votes, "before"))).toBeCloseTo(1.01 / 3, 12);
    // (1 - 1)² + (0.9 - 1)² + (0.7 - 1)² = 0 + 0.01 + 0.09.
    expect(brierScore(forecasts(claims, votes, "after"))).toBeCloseTo(0.1 / 3, 12);
    expect(brierScore([])).toBeUndefined();
  });

  it("leave out who can't say", () => {
    expect(forecasts(claims, { "a-one": { before: vote("unsure", 50) } }, "before")).toEqual([]);
  });

  it("group votes by confidence", () => {
    const all = [
      { claim: "x", confidence: 0.5, right: true },
      { claim: "y", confidence: 0.55, right: false },
      { claim: "z", confidence: 1, right: true },
      { claim: "w", confidence: 0.7, right: true },
    ];
    const bins = calibration(all);
    expect(bins.map(({ from, count, right }) => [from, count, right])).toEqual([
      [50, 2, 0.5],
      [70, 1, 1],
      [90, 1, 1],
    ]);
    expect(bins[0]?.confidence).toBeCloseTo(0.525, 12);
  });

  it("name the surest of the wrong first votes first", () => {
    expect(surprises(claims, votes).map(({ claim }) => claim)).toEqual(["a-two", "b-one"]);
  });

  it("say which article gained and lost", () => {
    expect(swings(claims, votes)).toEqual([
      { article: 1, votes: 2, gained: 0, lost: 1 },
      { article: 2, votes: 1, gained: 1, lost: 0 },
    ]);
    expect(Object.keys(votes).filter((id) => changed(votes[id] ?? {}))).toEqual(["a-two", "b-one"]);
  });
});

describe("a class", () => {
  it("is counted from its files, and refuses those that do not belong to it", () => {
    const text = JSON.stringify(voteFile("abc", votes));
    const { files, refused } = readClass(
      [
        { name: "one.json", text },
        { name: "two.json", text },
        { name: "other.json", text: JSON.stringify(voteFile("def", votes)) },
        { name: "photo.json", text: "?" },
      ],
      "abc",
    );
    expect(refused).toEqual(["other.json", "photo.json"]);
    expect(countClass(files, ["a-two", "c-one"])).toEqual([
      {
        id: "a-two",
        before: { agree: 2, depends: 0, disagree: 0, unsure: 0 },
        after: { agree: 0, depends: 0, disagree: 2, unsure: 0 },
      },
    ]);
  });
});
