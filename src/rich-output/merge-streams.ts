import type { Output } from "../runtime/protocol/output.ts";

/** Joins what a program printed in a row to the same stream: it arrives in pieces and is one text. */
export function mergeStreams(outputs: readonly Output[]): Output[] {
  const merged: Output[] = [];
  for (const output of outputs) {
    const last = merged.at(-1);
    if (output.type === "stream" && last?.type === "stream" && last.name === output.name) {
      merged[merged.length - 1] = { ...last, text: last.text + output.text };
    } else {
      merged.push(output);
    }
  }
  return merged;
}
