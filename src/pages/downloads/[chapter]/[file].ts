/** The files that a reader may take of each Pair. */
import type { APIRoute, GetStaticPaths } from "astro";
import { contentRoot } from "../../../book/content-root.ts";
import { pairFile, pairFiles, takePair, type TakenPair } from "../../../book/downloads/pair-downloads.ts";
import { listPairs, readRecordedPair } from "../../../book/pairs.ts";
import { siteAddress } from "../../../book/links.ts";

export const getStaticPaths: GetStaticPaths = () =>
  listPairs(contentRoot).flatMap((id) => {
    const taken = takePair(readRecordedPair(contentRoot, id), siteAddress());
    return pairFiles(taken).map((file) => ({ params: { chapter: taken.pair.chapter, file }, props: { taken } }));
  });

export const GET: APIRoute<{ taken: TakenPair }, { file: string }> = ({ props, params }) =>
  new Response(pairFile(props.taken, params.file));
