import type { MimeBundle } from "../../protocol/output.ts";
import { inspect } from "./inspect.ts";

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";
const XLINK_NAMESPACE = "http://www.w3.org/1999/xlink";

/** What `display(value)` shows, by what the value can do. */
export function toMimeBundle(value: unknown): MimeBundle {
  if (typeof value === "string") return { "text/plain": value };
  if (typeof value === "object" && value !== null) {
    const { toHTML, outerHTML } = value as { toHTML?: unknown; outerHTML?: unknown };
    if (typeof toHTML === "function") return { "text/html": String(toHTML.call(value)) };
    if (typeof outerHTML === "string") return elementBundle(outerHTML);
    if (isMimeBundle(value)) return { ...value };
  }
  return { "text/plain": inspect(value) };
}

function elementBundle(markup: string): MimeBundle {
  return /^<svg[\s>]/i.test(markup) ? { "image/svg+xml": standaloneSvg(markup) } : { "text/html": markup };
}

/** Elements are serialized as HTML, where namespaces go without saying and entities have names. */
function standaloneSvg(markup: string): string {
  const [tag = ""] = /^<svg[^>]*>/i.exec(markup) ?? [];
  let namespaces = tag.includes(" xmlns=") ? "" : ` xmlns="${SVG_NAMESPACE}"`;
  if (markup.includes(" xlink:") && !tag.includes(" xmlns:xlink=")) {
    namespaces += ` xmlns:xlink="${XLINK_NAMESPACE}"`;
  }
  return markup.replace(/^<svg/i, `<svg${namespaces}`).replaceAll("&nbsp;", "&#160;");
}

function isMimeBundle(value: object): value is MimeBundle {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => key.includes("/") && typeof text === "string");
}
