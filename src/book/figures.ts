/** Figures about the world that prose may print: each with what it counts, its date and its source. */
import { z } from "zod";
import { ContentError } from "./content-error.ts";
import { readContentYaml } from "./content-file.ts";
import { evidenceGrades } from "./evidence.ts";
import { didYouMean } from "../runtime/protocol/near-names.ts";

const figureSchema = z.strictObject({
  /** As it is printed: `8.2 million`. */
  value: z.string().min(1),
  /** What it counts, as a noun phrase. */
  of: z.string().min(1),
  /** Of the figure, in ISO form; `read 2026-08-22` where the text bears none. */
  date: z
    .string()
    .regex(/^(read )?\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date like "2018", "2018-12" or "read 2026-08-22"'),
  source: z.string().min(1),
  url: z.url().exactOptional(),
  grade: z.enum(evidenceGrades),
});

export type Figure = z.infer<typeof figureSchema>;

const figuresSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be in-kebab-case"), figureSchema);

/** All of `figures.yaml`, by id. */
export function readFigures(contentRoot: string): Readonly<Record<string, Figure>> {
  return readContentYaml(contentRoot, "figures.yaml", figuresSchema);
}

/** One of them; throws, with near names, when there is none of this id. */
export function findFigure(figures: Readonly<Record<string, Figure>>, id: string, askedBy: string): Figure {
  const figure = figures[id];
  if (figure) return figure;
  const hint = didYouMean(id, Object.keys(figures));
  throw new ContentError(`${askedBy} asks for the figure "${id}", which content/figures.yaml does not hold.${hint}`);
}
