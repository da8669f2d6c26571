import { globSync } from "node:fs";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPythonTypes, findingsOf } from "../../scripts/check/python-types.ts";
import { checkTypeScript, runSnippet, startRuntimes, type Runtimes } from "../../scripts/run-snippets.ts";
import { contentRoot } from "../../src/book/content-root.ts";
import { listPairs, readRecordedPair } from "../../src/book/pairs.ts";
import { comparable, printedTheSame, type DiagnosticOutput } from "../../src/runtime/node.ts";

let runtimes: Runtimes;
let pythonFindings: Map<string, DiagnosticOutput[]>;

beforeAll(async () => {
  runtimes = startRuntimes();
  pythonFindings = await checkPythonTypes();
}, 300_000);

afterAll(() => runtimes.dispose());

describe.each(listPairs(contentRoot))("%s", (id) => {
  const pair = readRecordedPair(contentRoot, id);

  it.each(["python", "typescript"] as const)("runs in %s as it was recorded", async (language) => {
    const { status, outputs } = await runSnippet(runtimes, pair.sides[language]);
    expect(["succeeded", "failed"]).toContain(status);
    const recording = pair.recordings[language];
    expect(comparable(outputs, pair.varies)).toEqual(comparable(recording.outputs, pair.varies));
    expect(recording.runtime).toBe(runtimes.versions[language]);
  });

  it("prints the same in Python with its packages from wheels", async () => {
    const { outputs } = await runSnippet({ ...runtimes, python: runtimes.pythonFromWheels }, pair.sides.python);
    expect(comparable(outputs, pair.varies)).toEqual(comparable(pair.recordings.python.outputs, pair.varies));
  });

  it("agrees, or differs, as its sidecar says", () => {
    const { python, typescript } = pair.recordings;
    const same = printedTheSame(python.outputs, typescript.outputs);
    expect(same ? "same" : "differs").toBe(pair.parity.rule);
  });

  it.each(["python", "typescript"] as const)("fails its type check in %s only where its name says so", (language) => {
    const errors = pair.recordings[language].diagnostics.filter(({ severity }) => severity === "error");
    const { file, fails } = pair.sides[language];
    const rule = "A Snippet that shall not pass its type checker is named *.fails; one that passes is not.";
    expect(errors.length > 0, `${file}: ${rule}`).toBe(fails);
  });

  it("is seen by both type checkers as it was recorded", async () => {
    expect(findingsOf(pythonFindings, pair.sides.python)).toEqual(pair.recordings.python.diagnostics);
    expect(await checkTypeScript(runtimes, pair.sides.typescript)).toEqual(pair.recordings.typescript.diagnostics);
  });
});

/** What is shown beside the Snippets. Ruff looks at it in the gate. */
describe("listings and solutions", () => {
  it("satisfy Python's type checker", () => {
    const findings = [...pythonFindings].filter(([file]) => /\/listings\/|\.solution\./.test(file));
    expect(findings.map(([file, found]) => [file, ...found.map(({ message }) => message)])).toEqual([]);
  });

  it("satisfy TypeScript's, with Node's types", () => {
    const files = globSync("content/*/{listings/*,exercises/*.solution}.ts");
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      erasableSyntaxOnly: true,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
    });
    const found = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(found).toEqual([]);
  });
});
