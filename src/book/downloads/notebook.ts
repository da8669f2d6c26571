/** Jupyter notebooks, in the form that nbformat 4.5 describes. */
import { createHash } from "node:crypto";
import python from "../../../generated/python.json" with { type: "json" };
import type { Output } from "../../runtime/protocol/output.ts";

/** A cell, before the notebook has numbered it. */
export type NotebookCell =
  | { readonly type: "markdown"; readonly source: string }
  | {
      readonly type: "code";
      readonly source: string;
      /** What it printed when it was recorded. */ readonly outputs: readonly Output[];
    };

/** The text of an `.ipynb`. Code is Python. */
export function notebook(title: string, cells: readonly NotebookCell[]): string {
  let runs = 0;
  const written = cells.map((cell, index) => {
    const id = createHash("sha256").update(`${index} ${cell.source}`).digest("hex").slice(0, 12);
    const shared = { id, metadata: {}, source: linesOf(cell.source.trimEnd()) };
    if (cell.type === "markdown") return { cell_type: "markdown", ...shared };
    const count = cell.outputs.length > 0 ? ++runs : null;
    const outputs = cell.outputs.flatMap((output) => jupyterOutput(output, count));
    return { cell_type: "code", execution_count: count, ...shared, outputs };
  });
  const metadata = {
    kernelspec: { display_name: "Python 3", language: "python", name: "python3" },
    language_info: { file_extension: ".py", mimetype: "text/x-python", name: "python", version: python.python },
    title,
  };
  return `${JSON.stringify({ cells: written, metadata, nbformat: 4, nbformat_minor: 5 }, undefined, 1)}\n`;
}

function jupyterOutput(output: Output, count: number | null): object[] {
  switch (output.type) {
    case "stream":
      return [{ output_type: "stream", name: output.name, text: linesOf(output.text) }];
    case "result":
      return [{ output_type: "execute_result", execution_count: count, metadata: {}, data: mimeBundle(output.data) }];
    case "display":
      return [{ output_type: "display_data", metadata: {}, data: mimeBundle(output.data) }];
    case "error": {
      const { name: ename, message: evalue, traceback } = output;
      return [{ output_type: "error", ename, evalue, traceback: traceback.trimEnd().split("\n") }];
    }
    case "diagnostic":
      return [];
  }
}

/** Text is kept by lines; base64 is one. */
function mimeBundle(data: Readonly<Record<string, string>>): object {
  const isText = (type: string) => type.startsWith("text/") || type.endsWith("+xml");
  return Object.fromEntries(Object.entries(data).map(([type, text]) => [type, isText(type) ? linesOf(text) : text]));
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== "");
}
