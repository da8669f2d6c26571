import type { Output, Program } from "../../runtime/index.ts";
import type { CellSnippet } from "../Cell.tsx";
import { compiledOf } from "../compiled.ts";

/** A predicted output against the printed one. */
export type Comparison =
  | { readonly right: true }
  /** The first line that differs, from 1; a text is missing where that side has ended. */
  | {
      readonly right: false;
      readonly line: number;
      readonly predicted: string | undefined;
      readonly printed: string | undefined;
    };

/** The program whose output is predicted. It asks nobody: its output would depend on the answers. */
export function predictedProgram(snippet: CellSnippet): Program {
  const { language, file: name, source, files } = snippet;
  const compiled = compiledOf(snippet);
  return { language, name, source, files, unattended: true, ...(compiled && { compiled }) };
}

/** Line by line; spaces at the end of a line and empty lines at the end of the text do not count. */
export function comparePrediction(predicted: string, printed: string): Comparison {
  const [mine, real] = [linesOf(predicted), linesOf(printed)];
  for (let index = 0; index < Math.max(mine.length, real.length); index++) {
    if (mine[index] !== real[index]) {
      return { right: false, line: index + 1, predicted: mine[index], printed: real[index] };
    }
  }
  return { right: true };
}

function linesOf(text: string): string[] {
  const trimmed = text.replace(/\s+$/, "");
  return trimmed === "" ? [] : trimmed.split(/\r?\n/).map((line) => line.trimEnd());
}

/** The standard output of a run. */
export function printedBy(outputs: readonly Output[]): string {
  return outputs.map((output) => (output.type === "stream" && output.name === "stdout" ? output.text : "")).join("");
}
