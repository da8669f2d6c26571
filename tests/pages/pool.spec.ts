/** Pools: programs of both languages share a list among workers, each with an engine of its own. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { expect, test, type Page } from "@playwright/test";
import type { Output } from "../../src/runtime/node.ts";
import { bundleForPage, openRuntimePage } from "./runtime-page.ts";
import { openSessionPage } from "./session-page.ts";

const printed = (outputs: readonly Output[]) =>
  outputs
    .map((output) => (output.type === "stream" ? output.text : output.type === "error" ? output.traceback : ""))
    .join("");

/** The program of chapter 8 that times one job over all cores, with a small job. */
const saturator = (extension: string) =>
  readFileSync(`content/gil-and-parallelism/snippets/core-saturator.${extension}`, "utf8").replace(
    "SIZE = 4",
    "SIZE = 1",
  );

/** How fast it was is the machine's affair. That each number of workers did the job, with one result, is ours. */
function expectSaturated(text: string): void {
  const workers = [...text.matchAll(/^ +(\d+) +\d+ +\d+ +\d+\.\d\d +\d+%$/gm)].map(([, n]) => Number(n));
  expect(workers, text).toEqual([...workers.keys()]);
  expect(workers.length).toBeGreaterThan(Math.min(availableParallelism(), 2));
  expect(text).toMatch(/^cards found: \d+$/m);
}

test.describe("a pool of Python interpreters", () => {
  let page: Page;
  test.describe.configure({ mode: "default" });
  test.beforeAll(async ({ browser, baseURL }) => {
    page = await openSessionPage(browser, baseURL ?? "");
  });
  test.afterAll(() => page.close());
  const outcome = async (source: string) => {
    const { status, outputs } = await page.evaluate((source) => run(source), source);
    return { status, text: printed(outputs) };
  };

  test("gives results in the order of the items, from interpreters that work at the same time", async () => {
    const { text } = await outcome(`
import json, time
from dataclasses import dataclass
from book.pool import Pool

STEPS = 400_000
runs = await Pool(2).start()

@dataclass
class Shelf:
    name: str
    books: int

def weigh(shelf: Shelf) -> tuple[str, float, float]:
    began = time.time()
    for _ in range(STEPS):
        shelf.books += 1
    return shelf.name + str(shelf.books), began, time.time()

shelves = [Shelf(name, 1) for name in "abcdef"]
results = await Pool(2).map(weigh, shelves)
overlaps = any(a[1] < b[1] < a[2] for a in results for b in results)
print(json.dumps([runs, [name for name, *_ in results], overlaps, shelves[0].books]))
`);
    expect(JSON.parse(text)).toEqual([2, ["a", "b", "c", "d", "e", "f"].map((name) => `${name}400001`), true, 1]);
  });

  test("raises what a function raised, with the line that raised it", async () => {
    const { status, text } = await outcome(`
from book.pool import Pool

def half(number: int) -> float:
    if number == 3:
        raise ValueError("three is odd")
    return number / 2

await Pool(2).map(half, range(8))
`);
    expect(status).toBe("failed");
    expect(text).toContain(`File "program.py", line 6, in half`);
    expect(text).toContain("ValueError: three is odd\n\nThe above exception was the direct cause");
    expect(text).toMatch(
      /File "program.py", line 9, in <module>\n {4}await Pool\(2\)\.map\(half, range\(8\)\)\nValueError: three is odd$/,
    );
  });

  test("calls functions of packages, finds them warm in the next list, and says what can't be sent", async () => {
    const { text } = await outcome(`
import numpy as np
from book.pool import Pool

def total(numbers: np.ndarray) -> float:
    return float(numbers.sum())

visits = [0]
def visit(more: int) -> int:
    visits[0] += more
    return visits[0]

print(await Pool(2).map(total, [np.arange(3), np.ones(4)]))
print(await Pool(1).map(visit, [1, 1]), await Pool(1).map(visit, [1]), visits)
for wrong in (lambda number: number, input):
    try:
        await Pool(2).map(wrong, [1, 2])
    except Exception as error:
        print(type(error).__name__, *getattr(error, "__notes__", [str(error)])[-1:])
`);
    expect(text.split("\n").slice(0, 3)).toEqual([
      "[3.0, 4.0]",
      "[1, 2] [3] [0]",
      "PicklingError A pool calls a function that the program defines at its top level.",
    ]);
    expect(text).toContain("RuntimeError A function that a pool calls can't ask for input.");
  });

  test("spreads one job over one worker, two, and up to all cores, with one result", async () => {
    expectSaturated((await outcome(saturator("py"))).text);
  });

  test("ends within a second when the program is stopped, and the next program has one again", async () => {
    const spin =
      "from book.pool import Pool\ndef spin(number):\n    print('spinning')\n    while True: pass\nawait Pool(2).map(spin, [1, 2])";
    const again = "from book.pool import Pool\nprint(await Pool(2).map(abs, [-1, -2]))";
    const { stopped, next } = await page.evaluate(([spin, again]) => stopAndGoOn(spin, again), [spin, again] as const);
    expect(stopped).toBeLessThan(1000);
    expect(printed(next.outputs)).toBe("[1, 2]\n");
    // The interpreter of the page, and perhaps its spare.
    await expect.poll(() => page.workers().length).toBeLessThanOrEqual(2);
  });
});

test("a pool of TypeScript workers does the same", async ({ page }) => {
  await openRuntimePage(page, await bundleForPage("tests/programs/browser-entry.ts"), "runProgram");
  const outcome = async (source: string) => {
    const program = { language: "typescript", name: "program.ts", source } as const;
    const { status, outputs } = await page.evaluate((program) => runProgram(program, false), program);
    return { status, text: printed(outputs), outputs };
  };

  const { text } = await outcome(`
import { Pool } from "book/pool";

const STEPS = 30_000_000;
enum Start { At = 1 }
const runs = await new Pool(2).start();

function count(): number {
  let number: number = Start.At;
  for (let step = 0; step < STEPS; step++) number += 1;
  return number;
}
const weigh = (name: string): [string, number, number] => {
  const began = Date.now();
  return [name + count(), began, Date.now()];
};

const results = await new Pool(2).map(weigh, new Set("abcdef"));
const overlaps = results.some(([, began, ended]) => results.some(([, other]) => began < other && other < ended));
console.log(JSON.stringify([runs, results.map(([name]) => name), overlaps]));

const visits = { number: 0 };
function visit(more: number): number {
  return (visits.number += more);
}
const lists = [[1, 1], [], [1]].map((list) => new Pool(1).map(visit, list));
console.log(JSON.stringify([...(await Promise.all(lists)), visits.number]));
for (const wrong of [(name: string) => name, () => weigh]) {
  await new Pool().map(wrong, ["a"]).catch((error: unknown) => console.log(String(error)));
}`);
  const [json = "", warm, ...messages] = text.trimEnd().split("\n");
  expect(JSON.parse(json)).toEqual([2, ["a", "b", "c", "d", "e", "f"].map((name) => `${name}30000001`), true]);
  expect(warm).toBe("[[1,2],[],[3],0]");
  const notDeclared = "Error: A pool calls a function that the program declares at its top level, in its own file.";
  expect(messages).toEqual([notDeclared, notDeclared]);

  expectSaturated((await outcome(saturator("ts"))).text);

  const failed = await outcome(`
import { Pool } from "book/pool";
function half(number: number): number {
  if (number === 3) throw new RangeError("three is odd");
  return number / 2;
}
await new Pool(2).map(half, [1, 2, 3]);`);
  expect(failed.status).toBe("failed");
  expect(failed.text).toMatch(/^RangeError: three is odd\n {4}at program\.ts:7:\d+/);
  expect(failed.text).toMatch(/cause: RangeError: three is odd\n\s+at half \(program\.ts:4:\d+\)/);
});
