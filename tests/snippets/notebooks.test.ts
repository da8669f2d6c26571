/** Notebooks to take away are what Jupyter's own schema says, and hold what was recorded. */
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { contentRoot } from "../../src/book/content-root.ts";
import { readEntries } from "../../src/book/contents.ts";
import { chapterFile } from "../../src/book/downloads/chapter-downloads.ts";
import { pairFile, takePair } from "../../src/book/downloads/pair-downloads.ts";
import { listPairs, readRecordedPair } from "../../src/book/pairs.ts";
import { notebookSchema } from "./notebook-schema.ts";

interface Notebook {
  cells: { cell_type: string; source: string[]; outputs?: { output_type: string; data?: Record<string, unknown> }[] }[];
}

let schema: z.ZodType;

beforeAll(async () => {
  schema = await notebookSchema();
}, 120_000);

const pairNotebook = (id: string) => {
  const pair = readRecordedPair(contentRoot, id);
  return JSON.parse(pairFile(takePair(pair, undefined), `${pair.stem}.ipynb`) as string) as Notebook;
};

describe("the schema", () => {
  it("refuses a notebook whose output is none", () => {
    const wrong = pairNotebook("tour/loans");
    expect(schema.safeParse(wrong).success).toBe(true);
    for (const { outputs } of wrong.cells) outputs?.push({ output_type: "opinion" });
    expect(schema.safeParse(wrong).success).toBe(false);
  });
});

it.each(listPairs(contentRoot))("the notebook of %s is valid and keeps its Python whole", (id) => {
  const read = pairNotebook(id);
  expect(schema.safeParse(read).error?.issues).toBeUndefined();
  const { source } = readRecordedPair(contentRoot, id).sides.python;
  expect(read.cells.map((cell) => cell.source.join(""))).toContain(source.trimEnd());
});

it("a table is kept as HTML and as text, and a chart as a picture", () => {
  const types = (id: string) => {
    const outputs = pairNotebook(id).cells.flatMap((cell) => cell.outputs ?? []);
    return outputs.flatMap(({ data }) => Object.keys(data ?? {}));
  };
  expect(types("tour/loans-by-branch")).toEqual(["text/html", "text/plain"]);
  expect(types("packages-and-environments/stale-or-stable")).toContain("image/svg+xml");
});

it.each(readEntries(contentRoot).filter(({ exists }) => exists))("the notebook of $slug is valid", (entry) => {
  const site = "https://example.org/";
  const ids = listPairs(contentRoot).filter((id) => id.startsWith(`${entry.slug}/`));
  const pairs = ids.map((id) => takePair(readRecordedPair(contentRoot, id), site));
  const text = chapterFile(entry, `${entry.slug}.ipynb`, pairs, site) as string;
  const read = JSON.parse(text) as Notebook;
  expect(schema.safeParse(read).error?.issues).toBeUndefined();
  expect(read.cells[0]?.source.join("")).toContain(`](https://example.org/chapters/${entry.slug}/)`);
  const prose = read.cells.filter(({ cell_type }) => cell_type === "markdown").map(({ source }) => source.join(""));
  expect(prose.join("\n")).not.toMatch(/<[A-Z]|\{\/\*/);
});
