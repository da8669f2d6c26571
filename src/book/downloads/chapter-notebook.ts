/** A whole chapter as a notebook: its prose, and its Python programs with what they printed. */
import { findFigure, readFigures } from "../figures.ts";
import { readLedger } from "../claims.ts";
import { readContentText } from "../content-file.ts";
import { contentRoot } from "../content-root.ts";
import type { ContentsEntry } from "../contents.ts";
import { keptWhileBuilding } from "../kept.ts";
import { componentCells } from "./component-cells.ts";
import { notebook, type NotebookCell } from "./notebook.ts";
import { preparingCells } from "./pair-cells.ts";
import type { TakenPair } from "./pair-downloads.ts";
import { proseBlocks } from "./prose-blocks.ts";

const keptFigures = keptWhileBuilding(readFigures);
const keptLedger = keptWhileBuilding(readLedger);

/**
 * @param from a line of Markdown that says where the chapter is from
 * @param pairs the chapter's Pairs
 */
export function chapterNotebook({ slug, title }: ContentsEntry, from: string, pairs: readonly TakenPair[]): string {
  const figures = keptFigures(contentRoot);
  const sources = { slug, pairs, ledger: keptLedger(contentRoot) };
  const parts = proseBlocks(readContentText(contentRoot, `${slug}/index.mdx`), (name, id, inside) =>
    name === "Figure" ? findFigure(figures, id, slug).value : inside,
  );
  const cells = parts.flatMap((part): NotebookCell[] =>
    "component" in part ? componentCells(part.component, sources) : [{ type: "markdown", source: part.markdown }],
  );
  return notebook(title, [
    { type: "markdown", source: `# ${title}\n\n${from}` },
    ...preparingCells(pairs.map(({ pair }) => pair)),
    ...cells,
  ]);
}
