import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listPairs, readPair, readRecordedPair } from "../../src/book/pairs.ts";
import { digestOf } from "../../src/book/recordings.ts";

const python = 'print("Emma")\n';
const typescript = 'console.log("Emma");\n';

let project: string;
let root: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "pairs-"));
  root = join(project, "content");
  write("tour/snippets/loans.py", python);
  write("tour/snippets/loans.ts", typescript);
  write("tour/snippets/loans.yaml", "title: Late fees\n");
  record("loans.py", python);
  record("loans.ts", typescript);
});

afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, text: string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function record(file: string, source: string): void {
  const recording = {
    snippet: `tour/${file}`,
    digest: digestOf(source),
    runtime: "Python 3.14.2, Pyodide 314.0.3",
    milliseconds: 12,
    outputs: [{ type: "stream", name: "stdout", text: "Emma\n" }],
    diagnostics: [],
  };
  write(`tour/recordings/${file}.json`, JSON.stringify(recording));
}

describe("a Pair", () => {
  it("is two sources, their sidecar and their Recordings", () => {
    const pair = readRecordedPair(root, "tour/loans");
    expect(pair).toMatchObject({
      id: "tour/loans",
      chapter: "tour",
      stem: "loans",
      title: "Late fees",
      parity: { rule: "same" },
      claims: [],
      try: [],
    });
    expect(pair).not.toHaveProperty("varies");
    expect(pair.sides.python).toEqual({
      id: "tour/loans.py",
      file: "loans.py",
      fails: false,
      before: [],
      stdin: [],
      language: "python",
      source: python,
      files: [],
      digest: digestOf(python),
    });
    expect(pair.recordings.typescript.outputs).toHaveLength(1);
  });

  it("may differ, and then says why", () => {
    write(
      "tour/snippets/loans.yaml",
      "title: Rounding\nparity: differs\nbecause: Ties go elsewhere.\nvaries: numbers\n",
    );
    const pair = readPair(root, "tour/loans");
    expect(pair.parity).toEqual({ rule: "differs", because: "Ties go elsewhere." });
    expect(pair.varies).toBe("numbers");
  });

  it("may have modules beside either side, which its Recording depends on", () => {
    write("tour/snippets/loans.yaml", "title: Late fees\nfiles: [shelf.py, shelf.ts]\n");
    expect(() => readPair(root, "tour/loans")).toThrow(
      "The Pair tour/loans names a file that is missing: content/tour/snippets/shelf.py.",
    );
    write("tour/snippets/shelf.py", "SHELF = 1\n");
    write("tour/snippets/shelf.ts", "export const shelf = 1;\n");
    const { sides } = readPair(root, "tour/loans");
    expect(sides.python.files).toEqual([{ name: "shelf.py", source: "SHELF = 1\n" }]);
    expect(sides.typescript.files.map(({ name }) => name)).toEqual(["shelf.ts"]);
    expect(() => readRecordedPair(root, "tour/loans")).toThrow("tour/loans.py has changed since it was recorded");
  });

  it("may have a side that its type checker rejects, under the same id", () => {
    renameSync(join(root, "tour/snippets/loans.ts"), join(root, "tour/snippets/loans.fails.ts"));
    const { typescript: side } = readRecordedPair(root, "tour/loans").sides;
    expect(side).toMatchObject({ id: "tour/loans.ts", file: "loans.fails.ts", fails: true });
    write("tour/snippets/loans.ts", typescript);
    expect(() => readPair(root, "tour/loans")).toThrow("has both loans.ts and loans.fails.ts");
  });

  it("may need modules, programs before it and lines of input, and its digest covers them", () => {
    const alone = readPair(root, "tour/loans").sides.python.digest;
    write("tour/snippets/shelves.py", "count = 3\n");
    write("tour/snippets/earlier.py", "total = 7\n");
    write("tour/snippets/earlier.ts", "export const total = 7;\n");
    write("tour/snippets/loans.yaml", "title: Fees\nfiles: [shelves.py]\nafter: [earlier]\nstdin: [Ada]\n");
    const { python, typescript } = readPair(root, "tour/loans").sides;
    expect(python).toMatchObject({
      files: [{ name: "shelves.py", source: "count = 3\n" }],
      before: [{ name: "earlier.py", source: "total = 7\n" }],
      stdin: ["Ada"],
    });
    expect(typescript.files).toEqual([]);
    expect(python.digest).not.toBe(alone);
    write("tour/snippets/shelves.py", "count = 4\n");
    expect(readPair(root, "tour/loans").sides.python.digest).not.toBe(python.digest);
    write("tour/snippets/loans.yaml", "title: Fees\nfiles: [missing.py]\n");
    expect(() => readPair(root, "tour/loans")).toThrow(
      "names a file that is missing: content/tour/snippets/missing.py",
    );
  });

  it("is listed with all others", () => {
    write("tour/snippets/dates.yaml", "title: Dates\n");
    expect(listPairs(root)).toEqual(["tour/dates", "tour/loans"]);
  });
});

describe("a mistake in content", () => {
  it("names who asks for an unknown Pair, and what may have been meant", () => {
    expect(() => readPair(root, "tour/laons", "content/tour/index.mdx")).toThrow(
      'content/tour/index.mdx asks for the Pair "tour/laons", which does not exist. Did you mean "tour/loans"?',
    );
  });

  it("does not guess wildly", () => {
    expect(() => readPair(root, "speed/fibonacci", "x.mdx")).toThrow(/does not exist\.$/);
  });

  it("names a missing side", () => {
    rmSync(join(root, "tour/snippets/loans.ts"));
    expect(() => readPair(root, "tour/loans")).toThrow(
      "The Pair tour/loans lacks a side: content/tour/snippets/loans.ts is missing.",
    );
  });

  it("names a region that has no counterpart", () => {
    write("tour/snippets/loans.py", "# region fees\nprint(1)\n");
    expect(() => readPair(root, "tour/loans")).toThrow('The Pair tour/loans has the region "fees" on one side only.');
    write("tour/snippets/loans.ts", "// #region fees\nf();\n// #region fees\ng();\n");
    expect(() => readPair(root, "tour/loans")).toThrow('The Pair tour/loans has two regions "fees" on one side.');
  });

  it("says what is wrong in a sidecar, and where", () => {
    write("tour/snippets/loans.yaml", "title: Loans\nparity: unequal\ncolour: red\n");
    expect(() => readPair(root, "tour/loans")).toThrow(
      /content\/tour\/snippets\/loans\.yaml is not valid:[^]*parity:[^]*colour/,
    );
  });

  it("wants a reason for a difference", () => {
    write("tour/snippets/loans.yaml", "title: Loans\nparity: differs\n");
    expect(() => readPair(root, "tour/loans")).toThrow(/because: parity: differs needs a sentence/);
  });

  it("asks for a missing Recording", () => {
    rmSync(join(root, "tour/recordings/loans.py.json"));
    expect(() => readRecordedPair(root, "tour/loans")).toThrow(
      'tour/loans.py has no Recording. Run "npm run record -- tour/loans" and review the diff.',
    );
  });

  it("refuses a Recording of an older source", () => {
    write("tour/snippets/loans.py", 'print("Persuasion")\n');
    expect(() => readRecordedPair(root, "tour/loans")).toThrow(
      'tour/loans.py has changed since it was recorded. Run "npm run record -- tour/loans" and review the diff.',
    );
  });

  it("refuses a malformed Recording", () => {
    write("tour/recordings/loans.py.json", '{"snippet":"tour/loans.py"}');
    expect(() => readRecordedPair(root, "tour/loans")).toThrow(/loans\.py\.json is not valid:[^]*digest:/);
  });
});
