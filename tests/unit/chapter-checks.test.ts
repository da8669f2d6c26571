import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { checkChapter } from "../../src/book/chapter-checks.ts";
import { readLedger, type Claim, type Ledger } from "../../src/book/claims.ts";
import { contentRoot } from "../../src/book/content-root.ts";
import { readEntries } from "../../src/book/contents.ts";
import { digestOf } from "../../src/book/recordings.ts";

let project: string;
let root: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "chapter-"));
  root = join(project, "content");
  write("names.yaml", stringify(["Python", "PEP", "chapter"]));
  write(
    "figures.yaml",
    stringify({ ships: { value: "1,204 ships", of: "ships", date: "2024-05-17", source: "Register", grade: "P" } }),
  );
  write("tides/snippets/twice.yaml", "title: Twice\n");
  record("twice.py", "print(41 + 1_000)\n", "1041\n");
  record("twice.ts", "console.log(41 + 1000);\n", "1041\n");
});

afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, text: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function record(file: string, source: string, printed: string): void {
  write(`tides/snippets/${file}`, source);
  const recording = {
    snippet: `tides/${file}`,
    digest: digestOf(source),
    runtime: "Python 3.14.2",
    milliseconds: 12,
    outputs: [{ type: "stream", name: "stdout", text: printed }],
    diagnostics: [],
  };
  write(`tides/recordings/${file}.json`, JSON.stringify(recording));
}

function claim(id: string, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    article: 1,
    section: "Opening",
    claim: "Tides rise 12 metres.",
    figures: [],
    sample: [],
    topic: "scale",
    kind: "checkable",
    chapter: "tides",
    contradicts: [],
    verdict: { state: "holds", why: "So.", confidence: "high" },
    sources: [],
    pairs: [],
    ...changes,
  };
}

const pair = '<Pair id="tides/twice" />';
const exercises = '<Exercise id="tides/knots" />\n<Exercise id="tides/moon" />';

/** What the checks say of a chapter "tides" with this prose, from its fourth line on, and its Pair at the end. */
function check(prose: string, claims: readonly Claim[] = []): () => void {
  return checkAll(prose.includes(pair) ? prose : `${prose}\n\n${pair}`, claims);
}

function checkAll(prose: string, claims: readonly Claim[] = [], solve = exercises): () => void {
  write("tides/index.mdx", `---\ntitle: Tides\n---\n${prose}\n\n${solve}\n`);
  const ledger: Ledger = { claims, cards: [], quarrels: [] };
  return () => checkChapter(root, "tides", ledger);
}

describe("a number in prose", () => {
  const vouched: [why: string, prose: string][] = [
    ["is small", "Two and 7 boats."],
    ["is written in a Pair", "It adds 41 and 1,000."],
    ["is printed by a Pair", "The sum is 1041."],
    ["is part of a name", "Python 3.12, 3.13 and 3.14 follow PEPs 695 and 8, in chapter 12."],
    ["is part of a word", "UTF-8, UTF-16, ES2022 and 64-bit."],
    ["is code", "Write `x = 99`."],
    ["is code in a block", "```python\nx = 99\n```"],
    [
      "is the date of a figure beside it",
      'On 17 May 2024, in May 2024 and in 2024 it was <Figure id="ships" />, as of 2024-05-17.',
    ],
  ];
  it.each(vouched)("may stand there when it %s", (_, prose) => {
    expect(check(prose)).not.toThrow();
  });

  it("may be one that a claim of the chapter gives", () => {
    expect(check('They say 12 metres.\n\n<Verdict id="p-rise" />', [claim("p-rise")])).not.toThrow();
    expect(check("They say 12 metres.")).toThrow(":4: nothing says where");
  });

  const refused: [what: string, prose: string, line: number, number: string][] = [
    ["without a source", "One\ntwo\n43 boats.", 6, "43"],
    ["that is a fraction", "It took 2.5 hours.", 4, "2.5"],
    ["of per cent", "It grew by 5 per cent.", 4, "5%"],
    ["in a heading", "## The 43 boats", 4, "43"],
    ["in a table", "| a | b |\n|---|---|\n| 1 | 43 |", 6, "43"],
    ["in what a component holds", "<Aside>\n  Some 43 boats.\n</Aside>", 5, "43"],
    ["in emphasis", "Some *43* boats.", 4, "43"],
    ["that is a date of nothing", 'In 2023 it was <Figure id="ships" />.', 4, "2023"],
    ["that is a date without a figure", "On 17 May 2024 it rained.", 4, "17"],
    ["after a name that has its own", "Python took 43 ms.", 4, "43"],
  ];
  it.each(refused)("is refused %s", (_, prose, line, number) => {
    expect(check(prose)).toThrow(`content/tides/index.mdx:${line}: nothing says where "${number}" comes from.`);
  });

  it("comes with what to do about it", () => {
    expect(check("Some 43 boats.")).toThrow(/content\/figures\.yaml[^]*<Figure>[^]*content\/names\.yaml/);
  });

  it("is no drawing's coordinate", () => {
    const drawn = { type: "display", data: { "image/svg+xml": "<svg width='77'/>", "text/plain": "Figure: 78" } };
    record("twice.ts", "draw();\n", "");
    const path = "tides/recordings/twice.ts.json";
    const digest = digestOf("draw();\n");
    const recording = {
      snippet: "tides/twice.ts",
      digest,
      runtime: "",
      milliseconds: 1,
      outputs: [drawn],
      diagnostics: [],
    };
    write(path, JSON.stringify(recording));
    expect(check("It says 78.")).not.toThrow();
    expect(check("It says 77.")).toThrow('"77"');
  });

  it("may be asked for by a figure that exists only", () => {
    expect(check('It was <Figure id="ship" />.')).toThrow(
      'content/tides/index.mdx asks for the figure "ship", which content/figures.yaml does not hold. Did you mean "ships"?',
    );
  });
});

describe("the Pairs of a chapter", () => {
  it("are all shown", () => {
    expect(checkAll("Words.")).toThrow("content/tides/index.mdx: the Pair tides/twice is not shown.");
    expect(checkAll(pair)).not.toThrow();
  });

  it("are shown once", () => {
    expect(checkAll(`${pair}\n\n${pair}`)).toThrow(":6: the Pair tides/twice is shown a second time.");
  });

  it("may be shown by a duel", () => {
    write("tides/duel.yaml", stringify([{ id: "tides/twice", defect: "Twice." }]));
    expect(checkAll("<CheckerDuel />")).not.toThrow();
    expect(checkAll(`<CheckerDuel />\n\n${pair}`)).toThrow(":6: the Pair tides/twice is shown a second time.");
  });
});

describe("the exercises of a chapter", () => {
  it("are two or more", () => {
    const twice = '<Exercise id="tides/knots" />\n\n<Exercise id="tides/knots" />';
    expect(checkAll(pair, [], "")).toThrow(
      "content/tides/index.mdx: a chapter needs 2 exercises or more; this one has 0.",
    );
    expect(checkAll(pair, [], twice)).toThrow("this one has 1.");
    expect(checkAll(pair)).not.toThrow();
  });
});

describe("the claims of a chapter", () => {
  const tested = claim("p-rise", { kind: "testable", pairs: ["tides/twice"] });
  const good = '<Claim id="p-rise" />\n\n<Pair id="tides/twice" />\n\n<Verdict id="p-rise" />';

  it("are put, tested and settled in this order", () => {
    expect(check(good, [tested])).not.toThrow();
  });

  it("may be settled together", () => {
    expect(
      check('<Verdict ids={["p-rise", "p-fall"]}>So.</Verdict>', [claim("p-rise"), claim("p-fall")]),
    ).not.toThrow();
  });

  const refused: [what: string, prose: string, claims: Claim[], message: string][] = [
    ["one without a verdict", "Words.", [claim("p-rise")], "content/tides/index.mdx: p-rise has no <Verdict>."],
    [
      "two verdicts on one",
      '<Verdict id="p-rise" />\n\n<Verdict id="p-rise" />',
      [claim("p-rise")],
      ":6: p-rise has a second <Verdict>.",
    ],
    [
      "a testable one that is not put to the reader",
      '<Pair id="tides/twice" />\n\n<Verdict id="p-rise" />',
      [tested],
      ":6: p-rise is testable and has no <Claim> before its <Verdict>.",
    ],
    [
      "a testable one that is put too late",
      '<Pair id="tides/twice" />\n\n<Claim id="p-rise" />\n\n<Verdict id="p-rise" />',
      [tested],
      ":8: p-rise has none of its Pairs (tides/twice) between its <Claim> and its <Verdict>.",
    ],
    [
      "the verdict on another chapter's",
      '<Verdict id="p-moon" />',
      [claim("p-moon", { chapter: "moon" })],
      ':4: p-moon is settled in the chapter "moon", not here.',
    ],
  ];
  it.each(refused)("do not add up with %s", (_, prose, claims, message) => {
    expect(check(prose, claims)).toThrow(message);
  });
});

describe("the book as it stands", () => {
  const written = readEntries(contentRoot).filter(({ exists }) => exists);
  it.each(written.map(({ slug }) => slug))("keeps the rules in %s", (slug) => {
    expect(() => checkChapter(contentRoot, slug, readLedger(contentRoot))).not.toThrow();
  });
});
