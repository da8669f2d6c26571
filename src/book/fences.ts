import type { Nodes, Root } from "hast";
import type { Language } from "../runtime/protocol/program.ts";
import { escapeHtml, highlight } from "./highlight.ts";

const languages: Readonly<Record<string, Language>> = {
  python: "python",
  py: "python",
  typescript: "typescript",
  ts: "typescript",
};

/** Colours a fence of prose, given as the `<code class="language-…">` that Markdown made of it. */
export function highlightFence(fence: Root): { html: string; language: Language | undefined } {
  const code = textOf(fence).replace(/\n$/, "");
  const language = languages[fenceLanguage(fence)];
  return { html: language ? highlight(code, language) : escapeHtml(code), language };
}

function fenceLanguage(fence: Root): string {
  const code = fence.children.find((node) => node.type === "element");
  const classes = code?.properties["className"];
  const name = Array.isArray(classes) ? classes.map(String).find((item) => item.startsWith("language-")) : undefined;
  return name?.slice("language-".length) ?? "";
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
