import { highlightTree } from "@lezer/highlight";
import { grammars } from "../highlighting/grammars.ts";
import { tokenKinds } from "../highlighting/token-kinds.ts";
import type { Language } from "../runtime/protocol/program.ts";

const lineClasses = ["marked", "lit"] as const;

/** Numbers of lines, from 1: those at fault, and those that the prose speaks of. */
type LineMarks = Partial<Record<(typeof lineClasses)[number], readonly number[]>>;

/** A piece of one line, and the classes of what it is. */
export interface Token {
  readonly text: string;
  readonly kind: string | undefined;
}

/** Colours code as HTML: one `<span class="line">` a line, tokens with classes, no inline styles. */
export function highlight(code: string, language: Language, marks: LineMarks = {}): string {
  return tokenLines(code, language)
    .map((tokens, index) => {
      const classes = lineClasses.filter((name) => marks[name]?.includes(index + 1));
      const line = tokens.map(({ text, kind }) =>
        kind ? `<span class="${kind}">${escapeHtml(text)}</span>` : escapeHtml(text),
      );
      return `<span class="${["line", ...classes].join(" ")}">${line.join("")}</span>`;
    })
    .join("\n");
}

/** Lines of code as tokens. A token over several lines is a token on each; the end of the last line is no line. */
export function tokenLines(code: string, language: Language): Token[][] {
  const text = code.replace(/\n$/, "");
  const lines: Token[][] = [[]];
  let at = 0;
  const put = (from: number, to: number, kind?: string): void => {
    text
      .slice(from, to)
      .split("\n")
      .forEach((part, index) => {
        if (index > 0) lines.push([]);
        if (part) lines.at(-1)?.push({ text: part, kind });
      });
    at = to;
  };
  highlightTree(grammars[language].parser.parse(text), tokenKinds, (from, to, classes) => {
    put(at, from);
    put(from, to, classes);
  });
  put(at, text.length);
  return lines;
}

/** How many lines a listing of this code has. */
export function lineCount(code: string): number {
  return code.replace(/\n$/, "").split("\n").length;
}

/** Text as HTML's text content. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
