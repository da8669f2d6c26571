import { highlightTree } from "@lezer/highlight";
import { grammars } from "../highlighting/grammars.ts";
import { tokenKinds } from "../highlighting/token-kinds.ts";
import type { Language } from "../runtime/protocol/program.ts";

const lineClasses = ["marked", "lit"] as const;

/** Numbers of lines, from 1: those at fault, and those that the prose speaks of. */
type LineMarks = Partial<Record<(typeof lineClasses)[number], readonly number[]>>;

/** Colours code as HTML: one `<span class="line">` a line, tokens with classes, no inline styles. */
export function highlight(code: string, language: Language, marks: LineMarks = {}): string {
  const text = code.replace(/\n$/, "");
  return colour(text, language)
    .map((line, index) => {
      const classes = lineClasses.filter((name) => marks[name]?.includes(index + 1));
      return `<span class="${["line", ...classes].join(" ")}">${line}</span>`;
    })
    .join("\n");
}

/** Lines of HTML. A token over several lines is closed and opened again at each end. */
function colour(text: string, language: Language): string[] {
  let html = "";
  let at = 0;
  const put = (from: number, to: number, classes?: string): void => {
    const parts = text.slice(from, to).split("\n").map(escapeHtml);
    html += parts.map((part) => (classes && part ? `<span class="${classes}">${part}</span>` : part)).join("\n");
    at = to;
  };
  highlightTree(grammars[language].parser.parse(text), tokenKinds, (from, to, classes) => {
    put(at, from);
    put(from, to, classes);
  });
  put(at, text.length);
  return html.split("\n");
}

/** Text as HTML's text content. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
