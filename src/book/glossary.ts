/** The words that the book explains where it uses them. */
import { z } from "zod";
import { ContentError } from "./content-error.ts";
import { readContentYaml } from "./content-file.ts";
import { didYouMean } from "../runtime/protocol/near-names.ts";

const termSchema = z.strictObject({
  /** As the glossary lists it. */
  term: z.string().min(1),
  /** One sentence of our own. */
  definition: z.string().min(1),
  /** Slugs of the chapters that explain or use it. */
  chapters: z.array(z.string()).min(1),
});

export type Term = z.infer<typeof termSchema>;

const glossarySchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be in-kebab-case"), termSchema);

/** All of `glossary.yaml`, by id. */
export function readGlossary(contentRoot: string): Readonly<Record<string, Term>> {
  return readContentYaml(contentRoot, "glossary.yaml", glossarySchema);
}

/** One of its terms; throws, with near names, when there is none of this id. */
export function findTerm(glossary: Readonly<Record<string, Term>>, id: string, askedBy: string): Term {
  const term = glossary[id];
  if (term) return term;
  const hint = didYouMean(id, Object.keys(glossary));
  throw new ContentError(`${askedBy} asks for the term "${id}", which content/glossary.yaml does not hold.${hint}`);
}
