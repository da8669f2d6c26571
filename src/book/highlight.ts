import { createHighlighterCoreSync, type ThemeRegistration } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import type { Language } from "../runtime/protocol/program.ts";

/**
 * The kinds of token that the stylesheet tells apart, with the TextMate scopes that belong to each.
 * Later kinds win. Editors use the same class names, so nothing changes colour when a listing is edited.
 */
const tokenScopes = {
  punctuation: ["punctuation", "meta.brace"],
  variable: ["variable", "support.variable"],
  operator: ["keyword.operator"],
  function: ["entity.name.function", "support.function", "meta.function-call.generic"],
  type: ["entity.name.type", "entity.name.class", "entity.other.inherited-class", "support.type", "support.class"],
  keyword: [
    "keyword",
    "storage",
    "constant.language",
    "variable.language.this",
    "variable.language.super",
    "keyword.operator.new",
    "keyword.operator.expression",
    "keyword.operator.logical.python",
  ],
  number: ["constant.numeric"],
  string: [
    "string",
    "punctuation.definition.string",
    "constant.character.escape",
    // The letters of an f-string: its prefix and its format specifications.
    "storage.type.string",
    "storage.type.format",
    "constant.character.format",
  ],
  comment: ["comment", "punctuation.definition.comment"],
} as const satisfies Record<string, readonly string[]>;

/** A token's kind; its class is `tok-` and this. */
export type TokenKind = keyof typeof tokenScopes;

const kinds = Object.keys(tokenScopes) as TokenKind[];

/** Shiki answers with colours only, so that each kind has one that stands for it. */
const sentinelOf = (kind: TokenKind) => `#0000${(kinds.indexOf(kind) + 1).toString(16).padStart(2, "0")}`;
const plain = "#ffffff";
const kindOf = new Map(kinds.map((kind) => [sentinelOf(kind), kind]));

const theme: ThemeRegistration = {
  name: "token-kinds",
  type: "light",
  fg: plain,
  bg: "#000000",
  settings: [
    ...kinds.map((kind) => ({
      scope: [...tokenScopes[kind]],
      settings: { foreground: sentinelOf(kind) },
    })),
    // Inside an f-string or template literal, code is code again.
    { scope: ["meta.template.expression", "meta.embedded"], settings: { foreground: plain } },
  ],
};

const highlighter = createHighlighterCoreSync({
  themes: [theme],
  langs: [python, typescript],
  engine: createJavaScriptRegexEngine(),
});

/**
 * Colours code as HTML: one `<span class="line">` a line, tokens with classes, no inline styles.
 * @param marked numbers of lines to mark as faulty, from 1
 */
export function highlight(code: string, language: Language, marked: readonly number[] = []): string {
  const { tokens } = highlighter.codeToTokens(code.replace(/\n$/, ""), {
    lang: language,
    theme: "token-kinds",
  });
  return tokens
    .map((line, index) => {
      const classes = marked.includes(index + 1) ? "line marked" : "line";
      return `<span class="${classes}">${line.map(renderToken).join("")}</span>`;
    })
    .join("\n");
}

function renderToken({ content, color }: { content: string; color?: string }): string {
  const kind = kindOf.get(color?.toLowerCase() ?? "");
  const text = escapeHtml(content);
  return kind && content.trim() !== "" ? `<span class="tok-${kind}">${text}</span>` : text;
}

/** Text as HTML's text content. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
