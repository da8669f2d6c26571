import { describe, expect, it } from "vitest";
import type { ValueNode } from "../../src/runtime/protocol/output.ts";
import { ValueTrees } from "../../src/runtime/typescript/prelude/value-trees.ts";

const same = (text: string) => text;
const treeOf = (value: unknown) => new ValueTrees().treeOf(value);
const keys = (node: ValueNode | undefined) => node?.parts?.map(({ key }) => key);
const count = (node: ValueNode): number => 1 + (node.parts ?? []).reduce((sum, { value }) => sum + count(value), 0);

describe("ValueTrees", () => {
  it("finds the values in a printed line", () => {
    const list = [1, 2];
    const text = "books { a: 1 } and [ 1, 2 ] 3";
    const values = new ValueTrees().valuesIn(text, ["books", { a: 1 }, "and", list, 3], same);
    expect(values?.map(({ from, to }) => text.slice(from, to))).toEqual(["{ a: 1 }", "[ 1, 2 ]"]);
    expect(values?.[1]?.value.parts).toEqual([
      { key: "0", value: { text: "1" } },
      { key: "1", value: { text: "2" } },
    ]);
  });

  it("says nothing of text alone, of empty values and of format strings", () => {
    const trees = new ValueTrees();
    expect(trees.valuesIn("a 1", ["a", 1], same)).toBeUndefined();
    expect(trees.valuesIn("{} []", [{}, []], same)).toBeUndefined();
    expect(trees.valuesIn("a { b: 1 }", ["a %o", { b: 1 }], same)).toBeUndefined();
  });

  it("knows maps, sets, typed arrays, symbols and getters, and calls none of these", () => {
    const value = {
      map: new Map([[{ k: 1 }, "v"]]),
      set: new Set(["s"]),
      bytes: new Uint8Array([7]),
      [Symbol("tag")]: 1,
      get called(): never {
        throw new Error("called");
      },
    };
    const node = treeOf(value);
    expect(keys(node)).toEqual(["map", "set", "bytes", "called", "Symbol(tag)"]);
    const [map, set, bytes, called] = node?.parts ?? [];
    expect(map?.value.parts).toEqual([{ key: "{ k: 1 }", value: { text: "'v'" } }]);
    expect(set?.value.parts).toEqual([{ key: "0", value: { text: "'s'" } }]);
    expect(bytes?.value.parts).toEqual([{ key: "0", value: { text: "7" } }]);
    expect(called?.value).toEqual({ text: "[Getter]" });
  });

  it("ends at cycles", () => {
    const shelf: Record<string, unknown> = { name: "a" };
    shelf.self = shelf;
    expect(treeOf(shelf)?.parts?.[1]?.value).toEqual({ text: "[Circular]" });
  });

  it("stays small, however large the value, and says how much is left out", () => {
    const long = treeOf(Array.from({ length: 1_000_000 }, (_, index) => index));
    expect(long?.parts).toHaveLength(100);
    expect(long?.more).toBe(999_900);
    const grown = (depth: number): object => (depth === 0 ? {} : Array.from({ length: 9 }, () => grown(depth - 1)));
    expect(count(treeOf(grown(5))!)).toBeLessThan(500);
  });

  it("stops when a run has printed many", () => {
    const trees = new ValueTrees();
    const found = Array.from({ length: 10_000 }, (_, index) => trees.treeOf({ index }) !== undefined);
    expect(found[0]).toBe(true);
    expect(found.at(-1)).toBe(false);
  });

  it("gives up on a value that breaks whoever looks", () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(treeOf(hostile)).toBeUndefined();
  });
});
