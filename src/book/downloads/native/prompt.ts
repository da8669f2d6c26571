/** Asks as the book's pages do, for Node: each answer is a line of standard input. */
import { readSync } from "node:fs";

/** The next line. Throws when there is none. */
export function prompt(question = ""): string {
  process.stdout.write(question);
  const bytes: number[] = [];
  const byte = new Uint8Array(1);
  while (readSync(0, byte) > 0) {
    if (byte[0] === 10) return lineOf(bytes);
    bytes.push(byte[0] ?? 0);
  }
  if (bytes.length > 0) return lineOf(bytes);
  throw new Error("Standard input has no more lines.");
}

function lineOf(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/\r$/, "");
}
