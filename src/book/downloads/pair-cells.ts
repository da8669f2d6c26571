/** A Pair's Python side as cells of a notebook. */
import { strings } from "../strings.ts";
import { HELPERS, pythonPackages, pythonPins } from "../packages.ts";
import type { RecordedPair } from "../pairs.ts";
import { eachOnce, type DownloadFile } from "./download-file.ts";
import { pythonHelpers } from "./helpers.ts";
import type { NotebookCell } from "./notebook.ts";

/** The program with its recorded outputs. What runs before it has a cell of its own. */
export function programCells({ sides, recordings }: RecordedPair): NotebookCell[] {
  return [
    ...sides.python.before.map(({ source }) => code(source)),
    { type: "code", source: sides.python.source, outputs: recordings.python.outputs },
  ];
}

/** Cells that must run first: they install what the programs import, and write the modules beside them. */
export function preparingCells(pairs: readonly RecordedPair[]): NotebookCell[] {
  const sides = pairs.map((pair) => pair.sides.python);
  const sources = sides.flatMap(({ source, files, before }) => [
    source,
    ...[...files, ...before].map((file) => file.source),
  ]);
  const pins = pythonPins(sources.flatMap(pythonPackages));
  const helpers = eachOnce(sources.flatMap(pythonHelpers));
  const files = eachOnce(sides.flatMap((side) => side.files.map(({ name, source }) => ({ path: name, text: source }))));
  const cells = [
    ...(pins.length > 0 ? [code(`%pip install --quiet ${pins.join(" ")}`)] : []),
    ...(helpers.length > 0 ? [code(`from pathlib import Path\n\nPath("${HELPERS}").mkdir(exist_ok=True)`)] : []),
    ...[...helpers, ...files].map(writing),
  ];
  return cells.length > 0 ? [{ type: "markdown", source: strings.downloads.prepare }, ...cells] : [];
}

function writing({ path, text }: DownloadFile): NotebookCell {
  return code(`%%writefile ${path}\n${text}`);
}

function code(source: string): NotebookCell {
  return { type: "code", source, outputs: [] };
}
