/** Puts what stands in the margin side by side into one box, so that the grid keeps it beside its paragraph. */
import { defineMdastPlugin, type MdastNode, type MdxJsxFlowElement } from "satteri";

/** Components that stand in the margin. */
const MARGINAL: ReadonlySet<string> = new Set(["Aside", "Claim", "Settled"]);

export const marginalia = defineMdastPlugin({
  name: "marginalia",
  before(root, context) {
    for (const run of runsOf(root.children as readonly MdastNode[])) {
      const [first, ...others] = run;
      if (!first) continue;
      context.replaceNode(first, box(run));
      for (const other of others) context.removeNode(other);
    }
  },
});

/** Marginal components that follow each other with nothing between. */
function runsOf(nodes: readonly MdastNode[]): MdxJsxFlowElement[][] {
  const runs: MdxJsxFlowElement[][] = [[]];
  for (const node of nodes) {
    if (node.type === "mdxJsxFlowElement" && MARGINAL.has(node.name ?? "")) runs.at(-1)?.push(node);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function box(children: MdxJsxFlowElement[]): MdxJsxFlowElement {
  const attributes = [{ type: "mdxJsxAttribute" as const, name: "class", value: "marginalia" }];
  return { type: "mdxJsxFlowElement", name: "div", attributes, children };
}
