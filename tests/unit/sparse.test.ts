import { describe, expect, it } from "vitest";
import { encodeSparse, fillMemory } from "../../src/runtime/python/sparse.ts";

const PAGE = 4096;

function memory(pages: number, ...marked: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(pages * PAGE);
  for (const at of marked) bytes[at] = 7;
  return bytes;
}

/** Restores into memory that holds something else, from parts of odd lengths. */
function decode(sparse: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(9);
  const parts = [sparse.subarray(0, 3), sparse.subarray(3, 5000), sparse.subarray(5000)];
  fillMemory(bytes, parts);
  return bytes;
}

describe("sparse memory", () => {
  it.each([
    ["empty", memory(4)],
    ["full", memory(2).fill(1)],
    ["with gaps", memory(9, 0, 3 * PAGE, 4 * PAGE - 1, 8 * PAGE + 5)],
    ["of no length", memory(0)],
  ])("comes back as it was when %s", (_name, bytes) => {
    expect(decode(encodeSparse(bytes), bytes.length)).toEqual(bytes);
  });

  it("leaves out empty pages", () => {
    expect(encodeSparse(memory(1000, 5 * PAGE)).length).toBe(PAGE + 20);
  });

  it("leaves out known pages, and leaves them as they are", () => {
    const bytes = memory(6, PAGE, 2 * PAGE, 3 * PAGE);
    const sparse = encodeSparse(bytes, new Set([2]));
    expect(sparse.length).toBe(2 * PAGE + 8 + 3 * 12);
    const restored = decode(sparse, bytes.length);
    expect(restored.subarray(2 * PAGE, 3 * PAGE).every((byte) => byte === 9)).toBe(true);
    restored.set(bytes.subarray(2 * PAGE, 3 * PAGE), 2 * PAGE);
    expect(restored).toEqual(bytes);
  });

  it("refuses what is cut short", () => {
    expect(() => decode(encodeSparse(memory(3, PAGE)).subarray(0, PAGE), 3 * PAGE)).toThrow(RangeError);
  });

  it("refuses a memory that is too small", () => {
    expect(() => decode(encodeSparse(memory(3, PAGE)), 2 * PAGE)).toThrow(RangeError);
  });
});
