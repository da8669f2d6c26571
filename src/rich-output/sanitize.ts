import type { Element, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { sanitize } from "hast-util-sanitize";
import type { MimeBundle } from "../runtime/protocol/output.ts";
import { styleToAttributes } from "./presentation.ts";
import { confineReferences } from "./references.ts";
import { insideSvg, richOutputSchema } from "./schema.ts";

/** Image formats that an output may carry, as base64. */
const rasterTypes = ["image/png", "image/jpeg", "image/webp"];

/**
 * The rich form of a value as a tree that is safe to render, or nothing when it has none and its
 * plain text should be shown. Nothing in the tree runs, styles itself or points outside itself.
 * @param idPrefix unique on the page: the value's own ids are put behind it
 */
export function sanitizeBundle(data: MimeBundle, idPrefix: string): Root | undefined {
  const markup = data["image/svg+xml"] ?? data["text/html"];
  if (markup !== undefined) return sanitizeMarkup(markup, idPrefix, data["text/plain"]);
  const type = rasterTypes.find((candidate) => data[candidate] !== undefined);
  return type === undefined ? undefined : rasterImage(type, data[type] ?? "", data["text/plain"]);
}

function sanitizeMarkup(markup: string, idPrefix: string, alternative: string | undefined): Root | undefined {
  const tree = fromHtml(withoutProlog(markup), { fragment: true });
  visitElements(tree.children, false, styleToAttributes);
  const safe = sanitize(tree, richOutputSchema) as Root;
  keepNamespacesApart(safe.children, false);
  visitElements(safe.children, false, (element) => {
    confineReferences(element, idPrefix);
    emptyHeaderToCell(element);
  });
  nameDrawings(safe.children, alternative);
  return hasContent(safe) ? safe : undefined;
}

/** Drawings are often whole XML documents; HTML's parser would turn their prolog into comments. */
function withoutProlog(markup: string): string {
  return markup.replace(/^\s*<\?xml[^>]*\?>/, "").replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, "");
}

function visitElements(
  nodes: readonly RootContent[],
  inSvg: boolean,
  visit: (element: Element, inSvg: boolean) => void,
): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    const svg = inSvg || node.tagName === "svg";
    visit(node, svg);
    visitElements(node.children, svg, visit);
  }
}

/**
 * Drops HTML inside drawings. A browser that parses the serialised tree again would move such an
 * element elsewhere, and what was inert text there might not be inert where it lands.
 */
function keepNamespacesApart(nodes: RootContent[], inSvg: boolean): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node?.type !== "element") continue;
    if (inSvg && !insideSvg.has(node.tagName)) {
      nodes.splice(index, 1);
    } else if (inSvg && (node.tagName === "title" || node.tagName === "desc")) {
      // Their content is parsed as HTML: only text may stay.
      node.children = node.children.filter((child) => child.type === "text");
    } else {
      keepNamespacesApart(node.children, inSvg || node.tagName === "svg");
    }
  }
}

function nameDrawings(nodes: readonly RootContent[], alternative: string | undefined): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    if (node.tagName === "svg") nameDrawing(node, alternative);
    else nameDrawings(node.children, alternative);
  }
}

/** A drawing is one image with one name: names of its parts would be read out among loose numbers. */
function nameDrawing(svg: Element, alternative: string | undefined): void {
  const name = svg.properties.ariaLabel ?? alternative;
  visitElements(svg.children, true, ({ properties }) => {
    delete properties.ariaLabel;
    delete properties.ariaDescription;
  });
  if (name !== undefined) Object.assign(svg.properties, { role: "img", ariaLabel: name });
}

/** The corner of a DataFrame is an empty header, which heads nothing for a screen reader. */
function emptyHeaderToCell(element: Element): void {
  if (element.tagName === "th" && element.children.length === 0) element.tagName = "td";
}

function hasContent(tree: Root): boolean {
  return tree.children.some((node) => node.type === "element" || (node.type === "text" && node.value.trim() !== ""));
}

function rasterImage(type: string, base64: string, alternative: string | undefined): Root | undefined {
  const bytes = base64.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bytes)) return undefined;
  const image: Element = {
    type: "element",
    tagName: "img",
    properties: { src: `data:${type};base64,${bytes}`, alt: alternative ?? "" },
    children: [],
  };
  return { type: "root", children: [image] };
}
