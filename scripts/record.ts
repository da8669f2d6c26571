/**
 * `npm run record [-- <chapter>/<stem> ...]`: runs Snippets and writes what they printed. Without
 * names, those whose Recording is missing or older than its source. The diff is to be reviewed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { contentRoot } from "../src/book/content-root.ts";
import { listPairs, readPair, type Side } from "../src/book/pairs.ts";
import { readRecording, recordingPath, type Recording } from "../src/book/recordings.ts";
import { checkPythonTypes, findingsOf } from "./check/python-types.ts";
import { checkTypeScript, runSnippet, startRuntimes } from "./run-snippets.ts";

if (process.env.CI) {
  console.error("Recordings are made by an author and reviewed, never in CI.");
  process.exit(1);
}

const named = process.argv.slice(2);
const sides = (named.length > 0 ? named : listPairs(contentRoot))
  .flatMap((id) => Object.values(readPair(contentRoot, id, "npm run record").sides))
  .filter((side) => named.length > 0 || !isRecorded(side));

const runtimes = startRuntimes();
const pythonFindings = await checkPythonTypes();
for (const side of sides) {
  const { status, outputs, milliseconds, notice } = await runSnippet(runtimes, side);
  if (status !== "succeeded" && status !== "failed") {
    console.error(`${side.id} did not end by itself: ${notice ?? status}`);
    process.exitCode = 1;
    continue;
  }
  const diagnostics =
    side.language === "python" ? findingsOf(pythonFindings, side) : await checkTypeScript(runtimes, side);
  const recording: Recording = {
    snippet: side.id,
    digest: side.digest,
    runtime: runtimes.versions[side.language],
    milliseconds: Math.round(milliseconds ?? 0),
    outputs,
    diagnostics,
  };
  const path = recordingPath(contentRoot, side.id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(recording, null, 2)}\n`);
  console.log(`${side.id}: ${status}, ${outputs.length} outputs, ${diagnostics.length} findings`);
}
console.log(sides.length > 0 ? "Review the diff of content/*/recordings." : "Every Recording is up to date.");
runtimes.dispose();

function isRecorded(side: Side): boolean {
  try {
    readRecording(contentRoot, side);
    return true;
  } catch {
    return false;
  }
}
