/** Puts marginal notes that follow each other into one box, so that the grid keeps them beside their paragraph. */
import { defineMdastPlugin, type MdastNode, type MdxJsxFlowElement } from "satteri";

/** Components that stand in the margin. */
const MARGINAL: ReadonlySet<string> = new Set(["Aside", "Claim", "Settled"]);

export const marginalia = defineMdastPlugin({
  name: "marginalia",
  before(root, context) {
    context.setProperty(root, "children", grouped(root.children as readonly MdastNode[]));
  },
});

function grouped(nodes: readonly MdastNode[]): MdastNode[] {
  const result: MdastNode[] = [];
  let open: MdxJsxFlowElement["children"] | undefined;
  for (const node of nodes) {
    if (node.type !== "mdxJsxFlowElement" || !MARGINAL.has(node.name ?? "")) {
      open = undefined;
      result.push(node);
    } else if (open) {
      open.push(node);
    } else {
      const attributes = [{ type: "mdxJsxAttribute" as const, name: "class", value: "marginalia" }];
      open = [node];
      result.push({ type: "mdxJsxFlowElement", name: "div", attributes, children: open });
    }
  }
  return result;
}
