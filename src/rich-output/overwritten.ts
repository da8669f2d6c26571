/** Text as a terminal leaves it: what follows a carriage return stands over what its line held before. */
export function overwritten(text: string): string {
  if (!text.includes("\r")) return text;
  return text
    .split("\n")
    .map((line) => line.split("\r").reduce(writeOver))
    .join("\n");
}

const ESCAPE = "\u001b";

function writeOver(line: string, part: string): string {
  // Characters can't be told from control sequences by counting: who colours a line writes all of it again.
  if (part.includes(ESCAPE) || line.includes(ESCAPE)) return part || line;
  return part + line.slice(part.length);
}
