/** What one run changed is not there in the next. Each row: what a run does, and what the next one sees. */
import { expect, test, type Page } from "@playwright/test";
import { openSessionPage } from "./session-page.ts";

let page: Page;

test.describe.configure({ mode: "default" });
test.beforeAll(async ({ browser, baseURL }) => {
  page = await openSessionPage(browser, baseURL ?? "");
});
test.afterAll(() => page.close());

const kinds: Record<string, readonly [change: string, look: string]> = {
  "global names": ["shelf = 1", 'print("shelf" in globals())'],
  "the working directory": ['import os\nos.makedirs("deep")\nos.chdir("deep")', "import os\nprint(os.getcwd())"],
  files: [
    'open("notes.txt", "w").write("x")\nopen("/tmp/notes.txt", "w").write("x")',
    'import os\nprint(os.listdir("."), os.listdir("/tmp"))',
  ],
  "modules of the reader's own": [
    'open("shelves.py", "w").write("count = 3")\nimport shelves\nassert shelves.count == 3',
    'import sys\nprint("shelves" in sys.modules)',
  ],
  "modules made by hand": [
    'import sys, types\nsys.modules["made_up"] = types.ModuleType("made_up")',
    'import sys\nprint("made_up" in sys.modules)',
  ],
  "hidden modules": ['import sys\nsys.modules["json"] = None', "import json\nprint(json.dumps([1]))"],
  "patched builtins": [
    "import builtins\nbuiltins.len = lambda x: -1\nbuiltins.spare = 1",
    'import builtins\nprint(len("abc"), hasattr(builtins, "spare"))',
  ],
  "patched functions of the library": [
    "import json\njson.dumps = lambda x: 'patched'",
    "import json\nprint(json.dumps([1]))",
  ],
  "patches to modules imported in that run": [
    "import statistics\nstatistics.mean = lambda x: 'patched'",
    "import statistics\nprint(statistics.mean([1, 3]))",
  ],
  "warning filters": [
    'import warnings\nwarnings.simplefilter("error")',
    'import warnings\nwarnings.warn("seen", stacklevel=2)\nprint("warned")',
  ],
  "the decimal context": [
    "import decimal\ndecimal.getcontext().prec = 3\ndecimal.DefaultContext.prec = 4",
    "import decimal\nprint(decimal.getcontext().prec, decimal.Decimal(1) / 3)",
  ],
  "environment variables": [
    'import os\nos.environ["SHELF"] = "1"\ndel os.environ["HOME"]',
    'import os\nprint("SHELF" in os.environ, "HOME" in os.environ)',
  ],
  "the import path": [
    'import sys\nsys.path.insert(0, "/nowhere")\nsys.argv.append("x")',
    'import sys\nprint("/nowhere" in sys.path, sys.argv)',
  ],
  "the locale": [
    'import locale\nlocale.setlocale(locale.LC_ALL, "de_DE.UTF-8")',
    "import locale\nprint(locale.setlocale(locale.LC_ALL))",
  ],
  "tasks and callbacks": [
    'import asyncio\nasync def late():\n    await asyncio.sleep(0.05)\n    print("late")\ntask = asyncio.create_task(late())\nasyncio.get_running_loop().call_later(0.05, print, "later")',
    'import asyncio\nawait asyncio.sleep(0.2)\nprint("nothing late")',
  ],
  "garbage collection": [
    "import gc\ngc.disable()\ngc.set_threshold(1)",
    "import gc\nprint(gc.isenabled(), gc.get_threshold()[0] > 1)",
  ],
  "limits of the interpreter": [
    "import sys\nsys.setrecursionlimit(50)\nsys.set_int_max_str_digits(700)",
    "import sys\nprint(sys.getrecursionlimit(), sys.get_int_max_str_digits())",
  ],
  "standard output": [
    "import io, sys\nsys.stdout = io.StringIO()\nsys.stderr.close()",
    'import sys\nprint("seen")\nprint("too", file=sys.stderr)',
  ],
  "a closed standard output": ["import sys\nsys.stdout.close()", 'print("seen")'],
  logging: [
    "import logging\nlogging.basicConfig(level=logging.DEBUG)\nlogging.disable()",
    'import logging\nlogging.debug("hidden")\nprint(logging.root.handlers, logging.root.level)',
  ],
  "a trace function": ["import sys\nsys.settrace(lambda *a: print(a))", "import sys\nprint(sys.gettrace())"],
  "options of pandas": [
    'import pandas\npandas.set_option("display.max_rows", 3)',
    'import pandas\nprint(pandas.get_option("display.max_rows"))',
  ],
  "print options of numpy": [
    "import numpy\nnumpy.set_printoptions(precision=2)\nnumpy.seterr(all='raise')",
    "import numpy\nprint(numpy.get_printoptions()['precision'], numpy.geterr()['over'])",
  ],
};

for (const [name, [change, look]] of Object.entries(kinds)) {
  test(`${name}: what a run changed is not there in the next`, async () => {
    // What the second program says in a run that nothing came before is what it should say again.
    const before = await page.evaluate((source) => run(source), look);
    await page.evaluate((source) => run(source), change);
    const after = await page.evaluate((source) => run(source), look);
    expect(before.status).toBe("succeeded");
    expect(after.outputs).toEqual(before.outputs);
    // The change is one: without it undone, the two would differ.
    const both = await page.evaluate((source) => run(source), `${change}\n${look}`);
    expect(both.outputs).not.toEqual(before.outputs);
  });
}

test("random numbers differ from run to run, unless the program seeds them", async () => {
  const numbers = (source: string) => page.evaluate((source) => run(source).then(({ outputs }) => outputs), source);
  const free = "import random, numpy\nprint(random.random(), numpy.random.rand())";
  expect(await numbers(free)).not.toEqual(await numbers(free));
  const seeded =
    "import random, numpy\nrandom.seed(7)\nnumpy.random.seed(7)\nprint(random.random(), numpy.random.rand())";
  expect(await numbers(seeded)).toEqual(await numbers(seeded));
});

test("a program imports its files, and runs after those that come before it", async () => {
  const { outputs } = await page.evaluate(() =>
    run({
      name: "main.py",
      source: "from shelves import count\nprint(count, total)",
      files: [{ name: "shelves.py", source: "count = 3" }],
      before: [{ name: "earlier.py", source: 'total = 7\nprint("not shown again")' }],
    }),
  );
  expect(outputs).toEqual([{ type: "stream", name: "stdout", text: "3 7\n" }]);
});

test("an error in a file or an earlier program is told with its name", async () => {
  const { outputs } = await page.evaluate(() =>
    run({
      name: "main.py",
      source: "import shelves\nshelves.find()",
      files: [{ name: "shelves.py", source: "def find():\n    raise KeyError('poetry')" }],
    }),
  );
  expect(outputs).toMatchObject([{ type: "error", name: "KeyError", spans: [{ line: 2 }] }]);
  expect(JSON.stringify(outputs)).toContain('File \\"shelves.py\\", line 2, in find');
});
