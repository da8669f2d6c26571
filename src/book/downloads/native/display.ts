/** Shows a value as the book's pages do, for Node: text is printed, a picture or table becomes a file. */
import { writeFileSync } from "node:fs";
import { inspect } from "node:util";

const endings: Readonly<Record<string, string>> = { "image/svg+xml": "svg", "text/html": "html" };
let shown = 0;

/** Prints text and other values; writes SVG and HTML beside the program's working directory and names the file. */
export function display(value: unknown): void {
  const [type, text] = richest(value);
  const ending = endings[type];
  if (!ending) return console.log(text);
  const file = `display-${++shown}.${ending}`;
  writeFileSync(file, text);
  console.log(`${file} shows it`);
}

/** A value's best form, as MIME type and text. */
function richest(value: unknown): readonly [type: string, text: string] {
  if (typeof value === "string") return ["text/plain", value];
  if (typeof value === "object" && value !== null) {
    const { toHTML, outerHTML } = value as { toHTML?: () => unknown; outerHTML?: unknown };
    if (typeof toHTML === "function") return ["text/html", String(toHTML.call(value))];
    if (typeof outerHTML === "string") return [/^<svg\b/i.test(outerHTML) ? "image/svg+xml" : "text/html", outerHTML];
    const bundle = Object.entries(value).filter(([type, text]) => type in endings && typeof text === "string");
    if (bundle[0]) return bundle[0] as [string, string];
  }
  return ["text/plain", inspect(value)];
}
