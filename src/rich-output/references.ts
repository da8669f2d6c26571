import type { Element, Properties } from "hast";
import { presentationProperties } from "./schema.ts";

const presentation = new Set(presentationProperties.values());
const idReferences = new Set(["ariaLabelledBy", "ariaDescribedBy", "headers"]);

/** A reference to a place in the same drawing: `url(#clip)`. */
const localUrl = /^url\(\s*["']?#([\w.:-]+)["']?\s*\)$/i;

/** Functions that yield a colour, not a resource. */
const colour = /^(?:rgba?|hsla?|oklab|oklch|lab|lch)\([^()]*\)$/i;

/** Makes an element's ids unique to one output, and drops every reference that leaves the output. */
export function confineReferences(element: Element, idPrefix: string): void {
  for (const [name, value] of Object.entries(element.properties)) {
    const confined = confine(name, value, idPrefix);
    if (confined === undefined) delete element.properties[name];
    else element.properties[name] = confined;
  }
}

function confine(name: string, value: Properties[string], prefix: string): Properties[string] {
  const text = Array.isArray(value) ? value.join(" ") : String(value);
  if (name === "id") return `${prefix}-${text}`;
  if (idReferences.has(name)) {
    return text
      .split(/\s+/)
      .map((id) => `${prefix}-${id}`)
      .join(" ");
  }
  if (name === "href" || name === "xLinkHref") {
    return /^#[\w.:-]+$/.test(text) ? `#${prefix}-${text.slice(1)}` : undefined;
  }
  if (presentation.has(name)) return confinePresentation(value, text, prefix);
  return value;
}

/** CSS is parsed in these attributes, escapes and comments included: anything clever is dropped. */
function confinePresentation(value: Properties[string], text: string, prefix: string): Properties[string] {
  const target = localUrl.exec(text)?.[1];
  if (target) return `url(#${prefix}-${target})`;
  if (text.includes("\\") || text.includes("/*")) return undefined;
  if (text.includes("(") && !colour.test(text)) return undefined;
  return value;
}
