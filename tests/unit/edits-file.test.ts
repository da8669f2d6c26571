import { describe, expect, test } from "vitest";
import { planImport, readEditsFile, writeEditsFile, type Edit } from "../../src/islands/edits/edits-file.ts";

const digest = "a".repeat(64);
const edit = (id: string, changes: Partial<Edit> = {}): Edit => ({ id, digest, text: "1\n", changed: 10, ...changes });

describe("a file of edits", () => {
  test("gives back what was written", () => {
    const edits = [
      edit("tour/loans.py"),
      edit("tour/loans.py/shelf.py"),
      edit("exercise:tour/median.ts", { text: "// ä\n" }),
    ];
    expect(readEditsFile(writeEditsFile(edits))).toEqual(edits);
  });

  test.each([
    ["no JSON", "{", { fault: "other" }],
    ["nothing", "null", { fault: "other" }],
    ["a file of votes", '{"format":"where-python-fits-votes","version":1}', { fault: "other" }],
    ["a later version", '{"format":"where-python-fits-edits","version":2,"edits":7}', { fault: "newer" }],
    ["a path for a name", writeEditsFile([edit("../../tour/loans.py")]), { fault: "part", path: "edits.0.id" }],
    ["a path behind a name", writeEditsFile([edit("tour/loans.py/../x.py")]), { fault: "part", path: "edits.0.id" }],
    ["no digest", writeEditsFile([edit("tour/loans.py", { digest: "" })]), { fault: "part", path: "edits.0.digest" }],
    [
      "a text that nobody typed",
      writeEditsFile([edit("tour/loans.py"), edit("tour/loans.ts", { text: "x".repeat(300_000) })]),
      { fault: "part", path: "edits.1.text" },
    ],
  ])("that is %s explains itself", (_, text, fault) => {
    expect(readEditsFile(text)).toEqual(fault);
  });
});

describe("an import", () => {
  const here = [edit("tour/loans.py", { text: "mine\n", changed: 20 })];

  test("takes what is new and what is later", () => {
    const other = edit("tour/loans.ts");
    const otherVersion = edit("tour/loans.py", { digest: "b".repeat(64), changed: 1 });
    const later = edit("tour/loans.py", { text: "theirs\n", changed: 21 });
    expect(planImport([other, otherVersion, later], here).taken).toEqual([other, otherVersion, later]);
  });

  test("asks before a newer edit is replaced, and counts what is here already", () => {
    const earlier = edit("tour/loans.py", { text: "theirs\n", changed: 19 });
    const same = edit("tour/loans.py", { text: "mine\n", changed: 1 });
    expect(planImport([earlier, same], here)).toEqual({ taken: [], older: [earlier], known: 1 });
  });
});
