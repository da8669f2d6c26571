/** The same behaviours, written for each engine. */
import type { FakeScript } from "../../src/runtime/hosts/fake-kernel.ts";
import type { Language } from "../../src/runtime/index.ts";

export type Behaviour = "prints" | "writes to both streams" | "raises" | "never ends" | "sleeps";

const printed = (text: string, name: "stdout" | "stderr" = "stdout") => ({ type: "stream", name, text }) as const;
const fake = (script: FakeScript) => JSON.stringify(script);

export const fakePrograms: Record<Behaviour, string> = {
  prints: fake({ outputs: [printed("one\n"), printed("two\n")], then: "succeeded" }),
  "writes to both streams": fake({
    outputs: [printed("out\n"), printed("err\n", "stderr"), printed("out again\n")],
    then: "succeeded",
  }),
  raises: fake({
    outputs: [
      printed("before\n"),
      {
        type: "error",
        name: "RangeError",
        message: "no such shelf",
        traceback: "RangeError: no such shelf",
        spans: [],
      },
    ],
    then: "failed",
  }),
  "never ends": fake({ outputs: [printed("started\n")], then: "hangs" }),
  sleeps: fake({ outputs: [printed("started\n")], then: "hangs" }),
};

export const programs: Record<Language, Record<Behaviour, string>> = {
  python: {
    prints: 'print("one")\nprint("two")\n',
    "writes to both streams": 'import sys\nprint("out")\nprint("err", file=sys.stderr)\nprint("out again")\n',
    raises: 'print("before")\nraise IndexError("no such shelf")\n',
    "never ends": 'print("started")\nwhile True:\n    try:\n        while True: pass\n    except BaseException: pass\n',
    sleeps: 'import time\nprint("started")\ntime.sleep(600)\n',
  },
  typescript: {
    prints: 'console.log("one");\nconsole.log("two");\n',
    "writes to both streams": 'console.log("out");\nconsole.error("err");\nconsole.log("out again");\n',
    raises: 'console.log("before");\nthrow new RangeError("no such shelf");\n',
    "never ends": 'console.log("started");\nfor (;;) {}\n',
    sleeps: 'console.log("started");\nawait new Promise(() => setTimeout(() => {}, 600_000));\n',
  },
};
