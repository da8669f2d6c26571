import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPythonTypes } from "../../scripts/check/python-types.ts";
import { checkTypeScript, runSnippet, startRuntimes, type Runtimes } from "../../scripts/run-snippets.ts";
import { contentRoot } from "../../src/book/content-root.ts";
import { makeMistake } from "../../src/book/mistakes.ts";
import { listPairs, readPair, type Side } from "../../src/book/pairs.ts";
import { wordsOf } from "../../src/book/recordings.ts";
import type { DiagnosticOutput } from "../../src/runtime/node.ts";

/** Edits that the prose invites, carried out: each shows what its sidecar says. */
const mistakes = listPairs(contentRoot).flatMap((id) => {
  const pair = readPair(contentRoot, id);
  return pair.mistakes.map((mistake, index) => ({
    ...mistake,
    edited: editedSide(pair.sides[mistake.side], index, makeMistake(pair, mistake)),
  }));
});

let runtimes: Runtimes;
let pythonFindings: Map<string, DiagnosticOutput[]>;

beforeAll(async () => {
  runtimes = startRuntimes();
  const files = mistakes.filter(({ side }) => side === "python").map(({ edited }) => edited);
  for (const { path, source } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
  pythonFindings = files.length > 0 ? await checkPythonTypes(files.map(({ path }) => path)) : new Map();
}, 300_000);

afterAll(() => runtimes.dispose());

describe("a mistake", () => {
  it.each(mistakes)('in $edited.id, "$with" for "$replace", shows "$prints"', async ({ edited, prints }) => {
    const { outputs } = await runSnippet(runtimes, edited);
    const findings =
      edited.language === "python"
        ? (pythonFindings.get(relative(contentRoot, edited.path)) ?? [])
        : await checkTypeScript(runtimes, edited);
    expect([...outputs, ...findings].map(wordsOf).join("\n")).toContain(prints);
  });
});

function editedSide(side: Side, index: number, source: string) {
  const path = `generated/mistakes/${side.id.replace(/\.(\w+)$/, `-${index + 1}.$1`)}`;
  return { ...side, source, path };
}
