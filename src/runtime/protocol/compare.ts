/** Comparing what programs print: the two sides of a Pair, or a run with its Recording. */
import type { Output } from "./output.ts";

/** What the two sides of a Pair are compared by: text on standard output, and an uncaught error's name and message. */
function printedText(outputs: readonly Output[]): string {
  return outputs
    .map((output) => {
      if (output.type === "error") return `${output.name}: ${output.message}`;
      return output.type === "stream" && output.name === "stdout" ? output.text : "";
    })
    .join("");
}

/** Replaces every number by `#`, and gaps by one space, for programs whose numbers differ from run to run. */
function withoutNumbers(text: string): string {
  return text.replace(/\d+(?:[.,]\d+)*/g, "#").replace(/ +/g, " ");
}

/** Whether the two sides of a Pair printed the same. */
export function printedTheSame(left: readonly Output[], right: readonly Output[]): boolean {
  return printedText(left) === printedText(right);
}

/** One line for lines in a row that are alike: a table has a row for each core of the machine. */
function withoutRepeats(text: string): string {
  return text.replace(/^(.*\n)\1+/gm, "$1");
}

/** Outputs in the form in which two runs of one program are equal. A picture of numbers that differ is any picture. */
export function comparable(outputs: readonly Output[], varies: "numbers" | undefined): readonly Output[] {
  if (varies !== "numbers") return outputs;
  return outputs.map((output) => {
    if (output.type === "stream") return { ...output, text: withoutRepeats(withoutNumbers(output.text)) };
    if (output.type !== "display" && output.type !== "result") return output;
    return { ...output, data: Object.fromEntries(Object.keys(output.data).map((type) => [type, ""])) };
  });
}
