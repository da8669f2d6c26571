/** What readers see of a Python program: streams, values, errors, questions. */
import { expect, test } from "@playwright/test";
import { PairOnPage, type CellOnPage } from "./pair.ts";
import { openSessionPage } from "./session-page.ts";

test.describe("in a Session", () => {
  let page: Awaited<ReturnType<typeof openSessionPage>>;
  test.describe.configure({ mode: "default" });
  test.beforeAll(async ({ browser, baseURL }) => {
    page = await openSessionPage(browser, baseURL ?? "");
  });
  test.afterAll(() => page.close());

  const outputsOf = (source: string, answers: readonly string[] = []) =>
    page.evaluate(([source, answers]) => run(source, { answers }), [source, answers] as const);

  test("the first of ten prints 300 ms apart arrives within 500 ms", async () => {
    // Loading is not the program's time.
    await outputsOf("1");
    const { arrivals } = await outputsOf(
      "import time\nfor number in range(10):\n    print(number)\n    time.sleep(0.3)",
    );
    const first = arrivals.find(({ outputs }) => outputs.length > 0);
    expect(first?.outputs).toEqual([{ type: "stream", name: "stdout", text: "0\n" }]);
    expect(first?.at).toBeLessThan(500);
  });

  test("what is printed just before a long computation is there before its end", async () => {
    await outputsOf("1");
    const { arrivals } = await outputsOf(
      "import time\nfor word in ('one', 'two', 'three'): print(word)\nend = time.time() + 1\nwhile time.time() < end: pass\nprint('end')",
    );
    const text = ({ outputs }: (typeof arrivals)[number]) =>
      outputs.map((output) => (output.type === "stream" ? output.text : "")).join("");
    const last = arrivals.find((arrival) => text(arrival) === "one\ntwo\nthree\n");
    expect(last?.at).toBeLessThan(900);
  });

  test("a million lines leave the page responsive, and what is cut is said", async () => {
    const { outputs, longestPause } = await outputsOf('for i in range(1_000_000): print("line", i)');
    const text = outputs.map((output) => (output.type === "stream" ? output.text : "")).join("");
    expect(text.startsWith("line 0\n")).toBe(true);
    expect(text.endsWith("line 999999\n")).toBe(true);
    expect(text).toMatch(/\d+ characters left out/);
    expect(longestPause).toBeLessThan(500);
  });

  for (const [method, data, type] of [
    ["_repr_html_", "'<b>x</b>'", "text/html"],
    ["_repr_svg_", "'<svg></svg>'", "image/svg+xml"],
    ["_repr_png_", "b'png'", "image/png"],
    ["_repr_latex_", "'$x$'", "text/latex"],
    ["_repr_markdown_", "'*x*'", "text/markdown"],
  ] as const) {
    test(`the last expression is shown by ${method}`, async () => {
      const { outputs } = await outputsOf(`class A:\n    def ${method}(self): return ${data}\nA()`);
      expect(outputs).toMatchObject([{ type: "result", data: { [type]: expect.any(String) } }]);
    });
  }

  test("_repr_mimebundle_ is asked as Jupyter asks", async () => {
    const { outputs } = await outputsOf(
      "class A:\n    def _repr_mimebundle_(self, include, exclude): return {'application/json': {'a': 1}}, {}\nA()",
    );
    expect(outputs).toMatchObject([{ type: "result", data: { "application/json": '{"a": 1}' } }]);
  });

  const tracebacks: Record<string, { source: string; says: readonly string[]; lines: readonly number[] }> = {
    "a chain": {
      source: 'def a(): raise KeyError("k")\ntry:\n    a()\nexcept KeyError as e:\n    raise ValueError("v") from e',
      says: ["direct cause", "KeyError: 'k'", "ValueError: v"],
      lines: [3, 1, 5],
    },
    "a group with notes": {
      source: 'e = ValueError("one")\ne.add_note("a note")\nraise ExceptionGroup("both", [e, TypeError("two")])',
      says: ["ExceptionGroup: both (2 sub-exceptions)", "ValueError: one", "a note", "TypeError: two"],
      lines: [3],
    },
    "fine-grained carets": {
      source: "d = {'a': {}}\nprint(d['a']['b'])",
      says: ["      ~~~~~~^^^^^"],
      lines: [2],
    },
  };
  for (const [name, { source, says, lines }] of Object.entries(tracebacks)) {
    test(`a traceback with ${name} is whole, and hides our frames`, async () => {
      const error = (await outputsOf(source)).outputs.at(-1);
      if (error?.type !== "error") throw new Error("There is no error.");
      for (const part of says) expect(error.traceback).toContain(part);
      expect(error.traceback).not.toMatch(/book_harness|_pyodide/);
      expect(error.spans.map(({ line }) => line)).toEqual(lines);
    });
  }

  test("a SyntaxError names its exact span, also after letters that are long in UTF-8", async () => {
    const error = (await outputsOf('x = "é𝒳" + 1 2')).outputs.at(-1);
    expect(error).toMatchObject({ name: "SyntaxError", spans: [{ line: 1, column: 15, endLine: 1, endColumn: 16 }] });
    const late = (await outputsOf('"é𝒳" + {}["k"]')).outputs.at(-1);
    expect(late).toMatchObject({ name: "KeyError", spans: [{ line: 1, column: 9, endLine: 1, endColumn: 16 }] });
  });

  const absences: Record<string, readonly [source: string, says: string]> = {
    threads: ["import threading\nthreading.Thread(target=print).start()", "chapter 8, The lock and the workers"],
    processes: ["import multiprocessing\nmultiprocessing.Process(target=print).start()", "chapter 8"],
    "a pool of processes": [
      "from concurrent.futures import ProcessPoolExecutor\nProcessPoolExecutor().submit(print)",
      "chapter 8",
    ],
    commands: ['import subprocess\nsubprocess.run(["ls"])', "chapter 8"],
    fork: ["import os\nos.fork()", "chapter 8"],
    sockets: ['import socket\nsocket.create_connection(("example.com", 80))', "chapter 9, Waiting well"],
    "web addresses": ['import urllib.request\nurllib.request.urlopen("https://example.com")', "chapter 9"],
    "encrypted sockets": [
      'import socket, ssl\nssl.create_default_context().wrap_socket(socket.socket()).connect(("example.com", 443))',
      "chapter 9",
    ],
    "streams of asyncio": ['import asyncio\nawait asyncio.open_connection("example.com", 80)', "chapter 9"],
    torch: ["import torch", "The nearest that it ships instead: 'numpy'"],
    requests: ["import requests", "'httpx'"],
    redis: ["import redis", "'sqlite3'"],
  };
  for (const [name, [source, says]] of Object.entries(absences)) {
    test(`${name}: the error says what to do instead`, async () => {
      const error = (await outputsOf(source)).outputs.at(-1);
      expect(error).toMatchObject({ type: "error", traceback: expect.stringContaining(says) });
    });
  }

  test("input is asked for line by line, also where a program swallows everything", async () => {
    const source =
      'import random\nprint(random.random())\nwhile True:\n    try:\n        age = int(input("Age? "))\n        break\n    except:\n        print("A number, please.")\nprint(age + 1)';
    const asked = await outputsOf(source);
    expect(asked.status).toBe("awaiting-input");
    const done = await outputsOf(source, ["x", "41"]);
    expect(done.status).toBe("succeeded");
    const [stream] = done.outputs;
    expect(stream).toMatchObject({
      text: expect.stringMatching(/^0\.\d+\nAge\? x\nA number, please\.\nAge\? 41\n42\n$/),
    });
  });
});

test.describe("in a Pair", () => {
  const CHAPTER = "/chapters/tour/";
  async function runs(python: CellOnPage, text: string): Promise<void> {
    await python.type(text);
    await python.run();
  }

  test("a question is answered beside the output, and the whole conversation stays", async ({ page }) => {
    await page.goto(CHAPTER);
    const { python } = new PairOnPage(page, "tour/loans");
    await runs(python, 'import random\nprint(random.random())\nname = input("Who? ")\nprint("Welcome,", name)\n');
    const field = python.output.getByRole("textbox", { name: "Who?" });
    await expect(field).toBeFocused();
    const number = (await python.output.innerText()).match(/0\.\d+/)?.[0] ?? "none";
    await field.fill("Ada");
    await field.press("Enter");
    await expect(python.output).toContainText("Who? Ada");
    await expect(python.output).toContainText("Welcome, Ada");
    await expect(python.output).toContainText(number);
    await expect(field).toHaveCount(0);
  });

  test("colours, tables, figures and errors are shown in the page's own way", async ({ page }) => {
    await page.goto(CHAPTER);
    const { python } = new PairOnPage(page, "tour/loans");
    await runs(
      python,
      'print("\\x1b[1;31mred\\x1b[0m plain \\x1b[38;5;21mblue\\x1b[0m \\x1b[38;2;10;170;80mgreen\\x1b[0m")\n',
    );
    await expect(python.output.locator(".ansi-red.ansi-bold")).toHaveText("red");
    await expect(python.output.locator(".ansi-blue")).toHaveText("blue");
    await expect(python.output.locator(".ansi-green")).toHaveText("green");
    await expect(python.output.locator("[style]")).toHaveCount(0);

    await runs(
      python,
      "from rich import print\nfrom rich.progress import track\nfrom rich.table import Table\ntable = Table('Title', title='Loans')\ntable.add_row('[green]Tides[/]')\nprint(table)\nprint('[bold red]late[/]')\nfor _ in track(range(3), 'Counting'): pass\n",
    );
    await expect(python.output.locator(".ansi-red.ansi-bold")).toHaveText("late");
    await expect(python.output.locator(".ansi-green").first()).toHaveText("Tides");
    await expect(python.output).toContainText("│ Tides │");
    await expect(python.output).toContainText(/Counting ━+ 100% 0:00:00/);

    await runs(python, "for done in (10, 50, 100):\n    print(f'{done} %', end='\\r')\nprint()\n");
    await expect(python.output.locator(".output-stream")).toHaveText("100 %");

    await runs(
      python,
      "import pandas\npandas.set_option('display.max_rows', 200)\npandas.DataFrame({f'column {i}': range(100) for i in range(30)})\n",
    );
    const box = python.output.locator(".output-rich");
    await expect(box.locator("tbody tr")).toHaveCount(100);
    const header = box.locator("thead th").nth(1);
    const before = await header.boundingBox();
    await box.evaluate((element) => element.scrollTo(300, 500));
    const after = await header.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 100))).toBeLessThan(2);
    const label = await box.locator("tbody th").first().boundingBox();
    expect(Math.abs((label?.x ?? 0) - ((await box.boundingBox())?.x ?? 100))).toBeLessThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await runs(
      python,
      "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.title('Loans')\nplt.xlabel('day')\nplt.ylabel('count')\n",
    );
    const figure = python.output.locator("svg");
    await expect(figure).toHaveAttribute("aria-label", "Figure: Loans; day; count");
    const ink = () =>
      figure.evaluate(
        (svg) => getComputedStyle(svg.querySelector("[stroke='currentColor'], [fill='currentColor']") ?? svg).color,
      );
    await page.emulateMedia({ colorScheme: "light" });
    const light = await ink();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await ink()).not.toBe(light);

    await runs(python, "print('before')\nfor shelf in [1 2]:\n    pass\n");
    await expect(python.cell.locator(".cm-line.marked")).toHaveText("for shelf in [1 2]:");
    await expect(python.cell.locator(".marked-span")).toHaveText("1 2");
  });
});

test("a panel tells what runs each language, and how it differs from a server's", async ({ page }) => {
  await page.goto("/chapters/tour/");
  const { python, typescript } = new PairOnPage(page, "tour/loans");
  await python.run();
  await python.cell.getByRole("button", { name: /^About/ }).click();
  const panel = page.getByRole("dialog", { name: "What runs Python here" });
  await expect(panel).toContainText(/Python3\.14\.\d.*Pyodide314/);
  await expect(panel).toContainText("one thread");
  await expect(panel).toContainText(/pandas \d/);
  await expect(panel.locator("[data-memory]")).toHaveText(/^\d+ MiB$/);
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toBeHidden();
  await typescript.cell.getByRole("button", { name: /^About/ }).click();
  await expect(page.getByRole("dialog", { name: "What runs TypeScript here" })).toContainText("TypeScript6.");
});
