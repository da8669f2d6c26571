/** What readers take away runs outside the page: native CPython and Node print what the Recordings say. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentRoot } from "../../src/book/content-root.ts";
import { pairFile, takePair, type TakenPair } from "../../src/book/downloads/pair-downloads.ts";
import { isText } from "../../src/book/downloads/programs.ts";
import { listPairs, readRecordedPair, type Side } from "../../src/book/pairs.ts";
import { comparable, type Language, type Output } from "../../src/runtime/node.ts";
import { findPython, hasUv, needsPython, speaksOfItsEngine } from "./native-python.ts";

const python = findPython();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "taken-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(listPairs(contentRoot))("%s, taken away", (id) => {
  const taken = takePair(readRecordedPair(contentRoot, id), "https://example.org/book/");
  const { pair } = taken;

  it("runs in Node as it was recorded", () => {
    const home = unpack(taken);
    const input = answersOf(pair.sides.typescript);
    const { stdout, stderr, status } = spawnSync("node", [`${pair.stem}.ts`], { cwd: home, encoding: "utf8", input });
    if (speaksOfItsEngine.typescript.has(id)) return expect(status, stderr).toBe(0);
    expectRecorded(taken, "typescript", stdout.replace(/^display-\d+\.\w+ shows it\n/gm, ""), stderr);
    const pictures = readdirSync(home).filter((file) => file.startsWith("display-"));
    const shown = pair.recordings.typescript.outputs.filter(({ type }) => type === "display");
    expect(pictures).toHaveLength(shown.length);
  });

  if (!python.is(needsPython[id])) return;
  const { pins } = taken.python;
  if (pins.length > 0 || speaksOfItsEngine.python.has(id)) {
    it("is a program for native Python", () => {
      const { stderr, status } = runPython(taken, ["-m", "py_compile", `${pair.stem}.py`]);
      expect(status, stderr).toBe(0);
    });
  } else {
    it("runs in native Python as it was recorded", () => {
      const { stdout, stderr } = runPython(taken, [`${pair.stem}.py`]);
      expectRecorded(taken, "python", stdout, stderr);
    });
  }
});

if (hasUv()) {
  it("a program for Python names what it needs in words that uv understands", () => {
    const taken = takePair(readRecordedPair(contentRoot, "tour/loans"), undefined);
    const args = ["run", "--offline", "--no-python-downloads", "--python", python.command, `${taken.pair.stem}.py`];
    const { stdout, stderr } = spawnSync("uv", args, { cwd: unpack(taken), encoding: "utf8" });
    expectRecorded(taken, "python", stdout, stderr);
    // uv has read which Python is asked for, and minds if this is another.
    if (!python.is("3.14")) expect(stderr).toContain("==3.14.*");
  });
}

function runPython(taken: TakenPair, args: readonly string[]) {
  return spawnSync(python.command, args, {
    cwd: unpack(taken),
    encoding: "utf8",
    input: answersOf(taken.pair.sides.python),
    // The page hashes in one fixed order for every reader, this one.
    env: { ...process.env, PYTHONHASHSEED: "0" },
  });
}

function answersOf({ stdin }: Side): string {
  return stdin.map((line) => `${line}\n`).join("");
}

/** The Pair's zip as a folder of its own. */
function unpack(taken: TakenPair): string {
  const files = unzipSync(pairFile(taken, `${taken.pair.stem}.zip`) as Uint8Array);
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(folder, taken.pair.chapter, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, strFromU8(bytes));
  }
  return join(folder, taken.pair.chapter, taken.pair.stem);
}

function expectRecorded({ pair }: TakenPair, language: Language, stdout: string, stderr: string): void {
  const { outputs } = pair.recordings[language];
  const recorded = outputs.map((output) => {
    if (isText(output)) return `${output.data["text/plain"]}\n`;
    return output.type === "stream" && output.name === "stdout" ? output.text : "";
  });
  // The page shows answers where they are given, as a terminal does; a file as standard input leaves none.
  const unanswered = pair.sides[language].stdin.reduce((all, line) => all.replace(`${line}\n`, ""), recorded.join(""));
  const text = (all: string): readonly Output[] =>
    comparable([{ type: "stream", name: "stdout", text: all }], pair.varies);
  expect(text(stdout)).toEqual(text(unanswered));
  for (const output of outputs) {
    if (output.type === "error") expect(stderr).toContain(`${output.name}: ${output.message}`);
  }
}
