import { fromHtml } from "hast-util-from-html";
import { defaultSchema, sanitize, type Schema } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";

/** Text and coloured code: documentation holds no pictures, and its links lead nowhere from a tooltip. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: ["p", "br", "hr", "pre", "code", "em", "strong", "b", "i", "ul", "ol", "li", "span", "h4", "h5", "h6"],
  attributes: { span: [["className", /^tok-/]] },
};

/** Documentation that a language server gives as HTML, made safe: the program that it quotes may be anybody's. */
export function sanitizeDocumentation(html: string): string {
  return toHtml(sanitize(fromHtml(html, { fragment: true }), schema));
}
