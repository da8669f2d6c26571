import { describe, expect, it } from "vitest";
import {
  HEAD_CHARACTERS,
  OutputBuffer,
  RICH_CHARACTERS,
  TAIL_CHARACTERS,
} from "../../src/runtime/protocol/output-buffer.ts";
import type { Output } from "../../src/runtime/protocol/output.ts";

function recorded(): { buffer: OutputBuffer; batches: Output[][]; pass: (milliseconds: number) => void } {
  const batches: Output[][] = [];
  let clock = 0;
  const buffer = new OutputBuffer(
    (outputs) => batches.push(outputs),
    () => clock,
  );
  return { buffer, batches, pass: (milliseconds) => (clock += milliseconds) };
}

const error: Output = { type: "error", name: "Error", message: "m", traceback: "t", spans: [] };

describe("OutputBuffer", () => {
  it("sends writes at once, and gathers those of a burst", () => {
    const { buffer, batches, pass } = recorded();
    const sends = (count: number) => {
      const before = batches.length;
      for (let index = 0; index < count; index += 1) buffer.stream("stdout", "x");
      return batches.length - before;
    };
    expect(sends(10)).toBe(10);
    expect(buffer.waiting).toBe(false);
    const most = 10 + sends(1000);
    expect(most).toBeGreaterThan(20);
    expect(most).toBeLessThan(100);
    expect(buffer.waiting).toBe(true);
    pass(20);
    expect(sends(100)).toBe(1);
    pass(60_000);
    expect(sends(1000)).toBe(most);
  });

  it("keeps the order of streams and other outputs", () => {
    const { buffer, batches } = recorded();
    buffer.stream("stdout", "a");
    buffer.stream("stderr", "b");
    buffer.push({ type: "display", data: { "text/plain": "c" } });
    buffer.stream("stderr", "d");
    buffer.close();
    expect(batches.flat().map(({ type }) => type)).toEqual(["stream", "stream", "display", "stream"]);
  });

  it("sends a head, a notice and a tail, and the error after them", () => {
    const { buffer, batches } = recorded();
    buffer.stream("stdout", "h".repeat(HEAD_CHARACTERS));
    for (let index = 0; index < 100; index += 1) buffer.stream("stdout", "m".repeat(1000));
    buffer.stream("stdout", "t".repeat(TAIL_CHARACTERS));
    buffer.push(error);
    buffer.close();
    const outputs = batches.flat();
    expect(outputs.map((output) => (output.type === "stream" ? output.text.length : output.type))).toEqual([
      HEAD_CHARACTERS,
      expect.any(Number),
      TAIL_CHARACTERS,
      "error",
    ]);
    expect(outputs[1]).toEqual({ type: "stream", name: "stderr", text: "\n… 100000 characters left out …\n" });
    expect(outputs[2]).toEqual({ type: "stream", name: "stdout", text: "t".repeat(TAIL_CHARACTERS) });
  });

  it("moves values along with the text that they stand in, and drops them where text is cut", () => {
    const { buffer, batches } = recorded();
    const value = { text: "{}", parts: [] };
    for (let index = 0; index < 500; index += 1) buffer.stream("stdout", "a {}\n", [{ from: 2, to: 4, value }]);
    buffer.stream("stdout", "x".repeat(HEAD_CHARACTERS), [{ from: 0, to: 4, value }]);
    buffer.close();
    const places = batches.flat().flatMap((output) => {
      if (output.type !== "stream") return [];
      return (output.values ?? []).map(({ from, to }) => output.text.slice(from, to));
    });
    expect(places).toEqual(Array<string>(500).fill("{}"));
  });

  it("leaves nothing out where head and tail hold everything", () => {
    const { buffer, batches } = recorded();
    const text = "x".repeat(HEAD_CHARACTERS + TAIL_CHARACTERS);
    buffer.stream("stdout", text);
    buffer.close();
    expect(
      batches
        .flat()
        .map((output) => (output.type === "stream" ? output.text : ""))
        .join(""),
    ).toBe(text);
  });

  it("counts exactly when streams alternate", () => {
    const { buffer, batches } = recorded();
    const writes = 20_000;
    for (let index = 0; index < writes; index += 1) {
      buffer.stream(index % 2 === 0 ? "stdout" : "stderr", "0123456789012345678\n");
    }
    buffer.close();
    const total = batches.flat().reduce((sum, output) => sum + (output.type === "stream" ? output.text.length : 0), 0);
    const leftOut = writes * 20 - HEAD_CHARACTERS - TAIL_CHARACTERS;
    expect(total).toBe(HEAD_CHARACTERS + TAIL_CHARACTERS + `\n… ${leftOut} characters left out …\n`.length);
  });

  it("stops showing values when they are too many", () => {
    const { buffer, batches } = recorded();
    const data = { "text/html": "x".repeat(RICH_CHARACTERS / 2) };
    for (let index = 0; index < 5; index += 1) buffer.push({ type: "display", data });
    buffer.close();
    expect(batches.flat().filter(({ type }) => type === "display")).toHaveLength(2);
    expect(batches.at(-1)?.at(-1)).toMatchObject({ text: "\n… 3 displayed values left out …\n" });
  });

  it("accepts nothing after it is closed", () => {
    const { buffer, batches } = recorded();
    buffer.close();
    buffer.stream("stdout", "late");
    buffer.push(error);
    buffer.flush();
    expect(batches).toEqual([]);
  });
});
