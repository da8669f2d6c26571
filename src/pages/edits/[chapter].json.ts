/** The book's own texts of a chapter, which a reader's edits are compared with. */
import type { APIRoute, GetStaticPaths } from "astro";
import { contentRoot } from "../../book/content-root.ts";
import { readEntries } from "../../book/contents.ts";
import { originalsOf } from "../../book/originals.ts";

export const getStaticPaths: GetStaticPaths = () =>
  readEntries(contentRoot)
    .filter(({ exists }) => exists)
    .map(({ slug }) => ({ params: { chapter: slug } }));

export const GET: APIRoute<Record<string, never>, { chapter: string }> = ({ params }) =>
  Response.json(originalsOf(params.chapter));
