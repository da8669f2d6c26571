/** A chapter's prose taken apart: Markdown as it was written, and the components between it. */
import { mdxToMdast, type MdastNode } from "satteri";

/** One use of a component between paragraphs. */
export interface BlockComponent {
  readonly name: string;
  /** Its attributes that are plain text, and lists of texts. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** What stands inside it, as Markdown. */
  readonly inside: string;
}

export type ProsePart = { readonly markdown: string } | { readonly component: BlockComponent };

/** Writes a component that stands in a line, given the words inside it. */
export type InlineWriter = (name: string, id: string, inside: string) => string;

/** Takes MDX apart. Markdown that is not interrupted stays in one piece. */
export function proseBlocks(mdx: string, inline: InlineWriter): ProsePart[] {
  const parts: ProsePart[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) parts.push({ markdown: open.join("\n\n") });
    open = [];
  };
  for (const node of childrenOf(mdxToMdast(mdx))) {
    if (node.type === "yaml" || node.type === "mdxFlowExpression") continue;
    if (node.type === "mdxJsxFlowElement") {
      close();
      parts.push({ component: componentOf(node, mdx, inline) });
    } else {
      open.push(markdownOf(node, mdx, inline));
    }
  }
  close();
  return parts;
}

type JsxNode = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

function componentOf(node: JsxNode, mdx: string, inline: InlineWriter): BlockComponent {
  const attributes = node.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    const { name, value } = attribute;
    const texts = typeof value === "string" ? [value] : quoted(value?.value ?? "");
    return [[name, texts] as const];
  });
  const inside = childrenOf(node).map((child) => markdownOf(child, mdx, inline).replace(/\n {2}/g, "\n"));
  return { name: node.name ?? "", attributes: Object.fromEntries(attributes), inside: inside.join("\n\n").trim() };
}

/** A node's own text, with the components in it written out. */
function markdownOf(node: MdastNode, mdx: string, inline: InlineWriter): string {
  if (node.type === "mdxTextExpression") return "";
  if (node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement") {
    const { name, attributes, inside } = componentOf(node, mdx, inline);
    return inline(name, attributes["id"]?.[0] ?? "", inside);
  }
  let [at, end] = [startOf(node), node.position?.end.offset ?? 0];
  let text = "";
  for (const child of childrenOf(node)) {
    text += mdx.slice(at, startOf(child)) + markdownOf(child, mdx, inline);
    at = child.position?.end.offset ?? at;
  }
  return text + mdx.slice(at, end);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return "children" in node ? node.children : [];
}

function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

function quoted(expression: string): string[] {
  return [...expression.matchAll(/["']([^"']+)["']/g)].map((match) => match[1] ?? "");
}
