/** Programs that do not end, and programs that end the interpreter. One page for all of them. */
import { expect, test, type Page } from "@playwright/test";
import { openSessionPage } from "./session-page.ts";

let page: Page;

test.describe.configure({ mode: "default" });
test.beforeAll(async ({ browser, baseURL }) => {
  page = await openSessionPage(browser, baseURL ?? "");
});
test.afterAll(() => page.close());

const endless = {
  "an endless loop": 'print("started")\nwhile True: pass',
  "a loop that swallows every exception":
    'print("started")\nwhile True:\n    try:\n        while True: pass\n    except KeyboardInterrupt: pass\n    except BaseException: pass',
  "a long sleep": 'import time\nprint("started")\ntime.sleep(600)',
  "a regular expression that backtracks for ever": 'import re\nprint("started")\nre.match(r"(a+)+$", "a" * 64 + "b")',
  "a loop in C inside numpy": 'import numpy\nprint("started")\nnumpy.linalg.svd(numpy.random.rand(3000, 3000))',
};

for (const [name, source] of Object.entries(endless)) {
  test(`${name} is stopped within a second, and the next program runs`, async () => {
    const { stopped, next } = await page.evaluate((source) => stopAndGoOn(source, 'print("next")'), source);
    expect(stopped).toBeLessThan(1000);
    expect(next.outputs).toEqual([{ type: "stream", name: "stdout", text: "next\n" }]);
  });
}

test("after an idle moment a spare is there, and the run after a Stop begins sooner than without", async () => {
  const stop = () => page.evaluate(() => stopAndGoOn('print("started")\nwhile True: pass', 'print("next")'));
  await page.evaluate(() => run("1"));
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(2);
  await page.waitForTimeout(4000);
  const { again: withSpare } = await stop();
  // Nothing is left to take the place of this one: it is too soon for the next spare.
  const { again: without } = await stop();
  test.info().annotations.push({ type: "next run, ms", description: `${withSpare} with a spare, ${without} without` });
  expect(withSpare).toBeLessThan(without);
});

const crashes = {
  "os._exit": { source: "import os\nos._exit(3)", says: "ended the interpreter itself" },
  "os.abort": { source: "import os\nos.abort()", says: "broke down" },
  "a wild pointer": { source: "import ctypes\nctypes.string_at(4_000_000_000, 10)", says: "broke down" },
  "memory overwritten by ctypes": { source: "import ctypes\nctypes.memset(0, 255, 50_000_000)", says: "broke down" },
  "recursion without a limit": {
    source: "import sys\nsys.setrecursionlimit(10**9)\ndef f(n): return f(n + 1)\nf(0)",
    says: "called itself",
  },
  "recursion in C": {
    source: "x = []\nfor i in range(1_000_000): x = [x]\nprint(len(repr(x)))",
    says: "called itself",
  },
  "a fatal error of Pyodide": { source: "import faulthandler\nfaulthandler._sigsegv()", says: "broke down" },
};

for (const [name, { source, says }] of Object.entries(crashes)) {
  test(`after ${name} the interpreter restarts by itself, says so and keeps what was printed`, async () => {
    const { status, notice, outputs } = await page.evaluate(
      (source) => run(source),
      `print("before", flush=True)\n${source}`,
    );
    expect(status).toBe("interrupted");
    expect(notice).toContain(says);
    expect(notice).toContain("A new one was started. Your program and its output are kept.");
    expect(outputs).toEqual([{ type: "stream", name: "stdout", text: "before\n" }]);
    const next = await page.evaluate(() => run('print("next")'));
    expect(next.outputs).toEqual([{ type: "stream", name: "stdout", text: "next\n" }]);
  });
}

test("running out of memory is an exception, and the next run gets an interpreter with all of it", async () => {
  const { status, notice, outputs } = await page.evaluate(() =>
    run("hoard = []\nwhile True:\n    hoard.append(bytearray(50_000_000))"),
  );
  expect(status).toBe("failed");
  expect(outputs.at(-1)).toMatchObject({ type: "error", name: "MemoryError" });
  expect(notice).toContain("so much memory");
  const next = await page.evaluate(() => run("print(len(bytearray(300_000_000)))"));
  expect(next.outputs).toEqual([{ type: "stream", name: "stdout", text: "300000000\n" }]);
});

test("sys.exit ends a program, not the interpreter", async () => {
  const { status, outputs } = await page.evaluate(() => run('import sys\nprint("bye")\nsys.exit("for today")'));
  expect(status).toBe("failed");
  expect(outputs).toEqual([
    { type: "stream", name: "stdout", text: "bye\n" },
    { type: "stream", name: "stderr", text: "for today\n" },
  ]);
});

test("fifty runs of a pandas program need no more memory than five", async () => {
  const bytes = await page.evaluate(async () => {
    const sizes: number[] = [];
    const source =
      "import pandas\nframe = pandas.DataFrame({'day': range(20_000), 'loans': 3})\nframe.groupby(frame.day % 7).sum()";
    for (let count = 0; count < 50; count += 1) sizes.push((await run(source)).memory?.bytes ?? 0);
    return sizes;
  });
  expect(bytes[4]).toBeGreaterThan(0);
  expect(bytes[49]! / bytes[4]!).toBeLessThan(1.3);
});
