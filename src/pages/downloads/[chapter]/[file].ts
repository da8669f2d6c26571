/** The files that a reader may take of each Pair. */
import type { APIRoute, GetStaticPaths } from "astro";
import { contentRoot } from "../../../book/content-root.ts";
import { pairFile, pairFiles, type TakenPair } from "../../../book/downloads/pair-downloads.ts";
import { takenPair } from "../../../book/downloads/taken.ts";
import { listPairs } from "../../../book/pairs.ts";

export const getStaticPaths: GetStaticPaths = () =>
  listPairs(contentRoot).flatMap((id) => {
    const taken = takenPair(id);
    return pairFiles(taken).map((file) => ({ params: { chapter: taken.pair.chapter, file }, props: { taken } }));
  });

export const GET: APIRoute<{ taken: TakenPair }, { file: string }> = ({ props, params }) =>
  new Response(pairFile(props.taken, params.file));
