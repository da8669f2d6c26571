/** The files that a reader may take of each written chapter. */
import type { APIRoute, GetStaticPaths } from "astro";
import { contentRoot } from "../../book/content-root.ts";
import { readEntries, type ContentsEntry } from "../../book/contents.ts";
import { chapterFile, chapterFiles } from "../../book/downloads/chapter-downloads.ts";
import { takenPairs } from "../../book/downloads/taken.ts";
import { siteAddress } from "../../book/links.ts";

export const getStaticPaths: GetStaticPaths = () =>
  readEntries(contentRoot)
    .filter(({ exists }) => exists)
    .flatMap((entry) => chapterFiles(entry.slug).map((file) => ({ params: { file }, props: { entry } })));

export const GET: APIRoute<{ entry: ContentsEntry }, { file: string }> = ({ props, params }) =>
  new Response(chapterFile(props.entry, params.file, takenPairs(props.entry.slug), siteAddress()));
