import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect as nodeInspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createConsole, durationText } from "../../src/runtime/typescript/prelude/console.ts";
import { ValueTrees } from "../../src/runtime/typescript/prelude/value-trees.ts";
import { inspect } from "../../src/runtime/typescript/prelude/inspect.ts";

class Point {
  readonly x = 1;
  readonly y = 2;
}
class LostKeyError extends Error {
  readonly key = "title";
}
const cycle: Record<string, unknown> = { name: "cycle" };
cycle.self = cycle;

/**
 * Values that print, each as Node prints it. Left out: symbols as keys and `byteLength`, which newer
 * versions of Node write without brackets, and settled promises, which only an engine can look into.
 */
const values: Record<string, unknown> = {
  string: "bare",
  "nested string": ["quoted", 'with "double"', "with 'single'", "line\nbreak"],
  numbers: [0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY],
  "big integer": 12345678901234567890n,
  symbol: Symbol("s"),
  nothing: [undefined, null],
  function: function named() {},
  arrow: () => 1,
  class: Point,
  instance: new Point(),
  object: { a: 1, "b-c": "text", c: Symbol("k") },
  "null prototype": Object.assign(Object.create(null) as object, { a: 1 }),
  "deep object": { a: { b: { c: { d: 1 } } } },
  "deep array": [[[[1]]]],
  map: new Map<unknown, unknown>([
    ["a", { b: 1 }],
    [1, new Set([1, "two"])],
  ]),
  set: new Set(["a", "b"]),
  "weak map": new WeakMap(),
  date: new Date(0),
  "regular expression": /a+b/gi,
  "typed array": new Uint8Array([1, 2, 3]),
  "long array": Array.from({ length: 150 }, (_, index) => index),
  "sparse array": [1, , 3],
  "long line": { first: "x".repeat(30), second: "y".repeat(30), third: "z".repeat(30) },
  "exactly 72 columns": { alphabetical: "x".repeat(40), b: 123456789 },
  "long string": ["a sentence that goes on ".repeat(8)],
  cycle,
  promise: new Promise(() => {}),
  getter: {
    get a() {
      return 1;
    },
    set b(value: number) {},
  },
  boxed: [Object(1), Object("s")],
  error: new TypeError("bad"),
  "error with cause": new Error("outer", { cause: new RangeError("inner") }),
  "error of a class": new LostKeyError("lost"),
  "aggregate error": new AggregateError([new Error("one")], "several"),
};

describe("inspect", () => {
  it.each(Object.entries(values))("prints a %s as Node does", (_, value) => {
    expect(inspect(value)).toBe(nodeInspect(value));
  });
});

/** What both consoles write for the same calls. */
function compared(use: (target: Console) => void): { ours: string[]; nodes: string[] } {
  const ours = ["", ""];
  const nodes = ["", ""];
  const methods = createConsole(
    (stream, text) => {
      ours[stream === "stdout" ? 0 : 1] += text;
    },
    performance.now.bind(performance),
    new ValueTrees(),
  );
  const sink = (index: number): Writable =>
    new Writable({
      write(chunk, _, done) {
        nodes[index] += String(chunk);
        done();
      },
    });
  use(methods as unknown as Console);
  use(new Console({ stdout: sink(0), stderr: sink(1) }));
  return { ours, nodes };
}

const uses: Record<string, (target: Console) => void> = {
  log: (target) => target.log("a", 1, { b: "c" }, ["d"], null, undefined, true),
  "log of nothing": (target) => target.log(),
  substitutions: (target) =>
    target.log("%s %d %i %f %j %o %O %c%% %x", "s", 1.5, 1.5, "1.5", { a: 1 }, [1], { b: 2 }, "css", "rest"),
  streams: (target) => {
    target.info("info");
    target.debug("debug");
    target.warn("warn");
    target.error("error");
  },
  assert: (target) => {
    target.assert(true, "not printed");
    target.assert(false);
    target.assert(false, "with %s", "text");
    target.assert(false, { an: "object" });
  },
  count: (target) => {
    target.count();
    target.count("a");
    target.count("a");
    target.countReset("a");
    target.count("a");
  },
  group: (target) => {
    target.group("outer");
    target.log("one\ntwo");
    target.group();
    target.warn("three");
    target.groupEnd();
    target.groupEnd();
    target.groupEnd();
    target.log("four");
  },
  dir: (target) => target.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }),
  "table of rows": (target) =>
    target.table([
      { a: 1, b: "x" },
      { a: 2, c: { d: 1 } },
    ]),
  "table of some columns": (target) => target.table([{ a: 1, b: "x" }, { a: 2 }], ["b"]),
  "table of primitives": (target) => target.table(["x", 2, null]),
  "table of arrays": (target) =>
    target.table([
      [1, 2],
      [3, 4],
    ]),
  "table of an object": (target) => target.table({ first: { a: 1 }, second: 2 }),
  "table of a map": (target) => target.table(new Map([["a", 1]])),
  "table of a set": (target) => target.table(new Set(["a"])),
  "table of no rows": (target) => target.table("text"),
};

describe("console", () => {
  it.each(Object.entries(uses))("writes %s as Node does", (_, use) => {
    const { ours, nodes } = compared(use);
    expect(ours).toEqual(nodes);
  });

  it.each([
    [0.1234567, "0.123ms"],
    [12, "12ms"],
    [1500, "1.500s"],
    [62_345, "1:02.345 (m:ss.mmm)"],
  ])("writes %d milliseconds as %s", (milliseconds, text) => {
    expect(durationText(milliseconds)).toBe(text);
  });
});
