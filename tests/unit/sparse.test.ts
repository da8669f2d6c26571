import { describe, expect, it } from "vitest";
import { encodeSparse, fillMemory, memoryLength } from "../../src/runtime/python/sparse.ts";

const PAGE = 4096;

function memory(pages: number, ...marked: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(pages * PAGE);
  for (const at of marked) bytes[at] = 7;
  return bytes;
}

/** Restores into memory that holds something else. */
function decode(sparse: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(memoryLength(sparse)).fill(9);
  fillMemory(bytes, sparse);
  return bytes;
}

describe("sparse memory", () => {
  it.each([
    ["empty", memory(4)],
    ["full", memory(2).fill(1)],
    ["with gaps", memory(9, 0, 3 * PAGE, 4 * PAGE - 1, 8 * PAGE + 5)],
    ["of no length", memory(0)],
  ])("comes back as it was when %s", (_name, bytes) => {
    expect(decode(encodeSparse(bytes))).toEqual(bytes);
  });

  it("leaves out empty pages", () => {
    expect(encodeSparse(memory(1000, 5 * PAGE)).length).toBe(PAGE + 16);
  });

  it("reads a part of a larger buffer", () => {
    const encoded = encodeSparse(memory(3, PAGE));
    const inside = new Uint8Array(encoded.length + 3);
    inside.set(encoded, 3);
    expect(decode(inside.subarray(3))).toEqual(memory(3, PAGE));
  });

  it("refuses what is cut short", () => {
    expect(() => decode(encodeSparse(memory(3, PAGE)).subarray(0, PAGE))).toThrow(RangeError);
  });
});
