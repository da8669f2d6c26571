/** Sentences of YAML files, which may hold `code` and emphasis. */
import { markdownToHtml } from "satteri";

/** One paragraph of Markdown as the HTML of its words. */
export function inlineMarkdown(text: string): string {
  return markdownToHtml(text)
    .html.trim()
    .replace(/^<p>|<\/p>$/g, "");
}
