import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { ContentError, invalidContent } from "./content-error.ts";
import { didYouMean } from "../runtime/protocol/near-names.ts";
import { keptWhileBuilding } from "./kept.ts";

/** A chapter's line in the table of contents. */
export interface ContentsEntry {
  readonly slug: string;
  /** Its place in the order, from 0. */
  readonly number: number;
  readonly title: string;
  /** What is settled there, in one sentence. */
  readonly settles: string;
  readonly minutes: number;
  readonly part: PartHeading;
  /** Whether the chapter has been written. */
  readonly exists: boolean;
}

/** A part's name, without its chapters. */
export interface PartHeading {
  /** A Roman numeral; the opening part has none. */
  readonly numeral?: string;
  readonly title: string;
}

export interface Part extends PartHeading {
  readonly chapters: readonly ContentsEntry[];
}

const contentsSchema = z.strictObject({
  parts: z.array(
    z.strictObject({
      numeral: z.string().optional(),
      title: z.string(),
      chapters: z.array(
        z.strictObject({
          slug: z.string().regex(/^[a-z0-9-]+$/),
          title: z.string(),
          settles: z.string(),
          minutes: z.number().int().positive(),
        }),
      ),
    }),
  ),
});

/** Reads `contents.yaml`: parts and chapters in reading order, numbered from 0. */
export const readContents = keptWhileBuilding((contentRoot: string): Part[] => {
  const path = join(contentRoot, "contents.yaml");
  const parsed = contentsSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (!parsed.success) throw invalidContent(path, parsed.error);
  let number = 0;
  return parsed.data.parts.map(({ numeral, title, chapters }) => {
    const heading: PartHeading = numeral ? { numeral, title } : { title };
    return {
      ...heading,
      chapters: chapters.map((chapter) => ({
        ...chapter,
        number: number++,
        part: heading,
        exists: existsSync(join(contentRoot, chapter.slug, "index.mdx")),
      })),
    };
  });
});

/** All chapters in reading order. */
export function readEntries(contentRoot: string): ContentsEntry[] {
  return readContents(contentRoot).flatMap((part) => part.chapters);
}

/** The entry of one chapter; throws, with near names, when the contents do not list it. */
export function findEntry(contentRoot: string, slug: string, askedBy: string): ContentsEntry {
  const entries = readEntries(contentRoot);
  const entry = entries.find((candidate) => candidate.slug === slug);
  if (entry) return entry;
  const hint = didYouMean(
    slug,
    entries.map((candidate) => candidate.slug),
  );
  throw new ContentError(`${askedBy} asks for the chapter "${slug}", which contents.yaml does not list.${hint}`);
}

/** The written chapters before and after one. */
export function findNeighbours(contentRoot: string, slug: string) {
  const written = readEntries(contentRoot).filter((entry) => entry.exists);
  const index = written.findIndex((entry) => entry.slug === slug);
  return { previous: written[index - 1], next: written[index + 1] };
}
