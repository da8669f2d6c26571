import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { chapterSchema } from "./book/chapter.ts";

const chapters = defineCollection({
  loader: glob({
    base: "./content",
    pattern: "*/index.mdx",
    // Folder names are the permanent slugs.
    generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ""),
  }),
  schema: chapterSchema,
});

export const collections = { chapters };
