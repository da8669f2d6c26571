import { z } from "zod";

/** The front matter of `content/<chapter>/index.mdx`. */
export const chapterSchema = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences under the title. */
  summary: z.string().min(1),
  /** Reading and running time. */
  minutes: z.number().int().positive(),
  /** The articles that the chapter draws on. */
  articles: z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  /** Slugs of the chapters to read before this one. */
  prerequisites: z.array(z.string()).default([]),
});

export type ChapterFrontMatter = z.infer<typeof chapterSchema>;
