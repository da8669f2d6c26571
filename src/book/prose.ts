/** A chapter's prose as the checks see it: which components it uses, and the words of each paragraph. */
import { mdxToMdast, type MdastNode } from "satteri";

/** One use of a component, such as `<Verdict id="…">`. */
export interface ComponentUse {
  readonly name: string;
  /** Its `id`, or all of its `ids`. */
  readonly ids: readonly string[];
  readonly line: number;
}

/** A paragraph, a heading or a table's cell. */
export interface ProseBlock {
  /** Its words. What is no prose, as code or a component, is one U+FFFC. */
  readonly text: string;
  /** Ids of the figures that stand in it. */
  readonly figures: readonly string[];
  /** The line of the file on which a place of `text` lies. */
  lineAt(offset: number): number;
}

export interface Prose {
  /** In the order of the text. */
  readonly uses: readonly ComponentUse[];
  readonly blocks: readonly ProseBlock[];
}

const GAP = "\uFFFC";

/** Reads MDX; throws where it can't be parsed. */
export function readProse(mdx: string): Prose {
  const uses: ComponentUse[] = [];
  const blocks: ProseBlock[] = [];
  visit(mdxToMdast(mdx), uses, blocks);
  return { uses, blocks };
}

function visit(node: MdastNode, uses: ComponentUse[], blocks: ProseBlock[]): void {
  const children: readonly MdastNode[] = "children" in node ? node.children : [];
  const use = componentUse(node);
  if (use) uses.push(use);
  // Whatever holds words itself is a block; what is inside them belongs to it.
  if (children.some(isPhrase)) blocks.push(blockOf(children));
  for (const child of children) {
    if (isPhrase(child)) collectUses(child, uses);
    else visit(child, uses, blocks);
  }
}

function collectUses(node: MdastNode, uses: ComponentUse[]): void {
  const use = componentUse(node);
  if (use) uses.push(use);
  if ("children" in node) for (const child of node.children) collectUses(child, uses);
}

function blockOf(children: readonly MdastNode[]): ProseBlock {
  let text = "";
  const figures: string[] = [];
  const starts: { readonly offset: number; readonly line: number }[] = [];
  const add = (node: MdastNode): void => {
    const use = componentUse(node);
    if (use?.name === "Figure") figures.push(...use.ids);
    if (node.type === "text") {
      starts.push({ offset: text.length, line: lineOf(node) });
      text += node.value;
    } else if ("children" in node && node.children.length > 0) {
      node.children.forEach(add);
    } else {
      text += GAP;
    }
  };
  children.filter(isPhrase).forEach(add);
  return {
    text,
    figures,
    lineAt(offset) {
      const start = starts.findLast((candidate) => candidate.offset <= offset) ?? { offset: 0, line: 1 };
      return start.line + text.slice(start.offset, offset).split("\n").length - 1;
    },
  };
}

const phrases: ReadonlySet<string> = new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "link",
  "inlineCode",
  "break",
  "mdxJsxTextElement",
  "mdxTextExpression",
]);

function isPhrase({ type }: MdastNode): boolean {
  return phrases.has(type);
}

function componentUse(node: MdastNode): ComponentUse | undefined {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return undefined;
  const ids = node.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute" || (attribute.name !== "id" && attribute.name !== "ids")) return [];
    const { value } = attribute;
    if (typeof value === "string") return [value];
    return [...(value?.value ?? "").matchAll(/["']([^"']+)["']/g)].map((match) => match[1] ?? "");
  });
  return { name: node.name ?? "", ids, line: lineOf(node) };
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}
