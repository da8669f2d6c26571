import type { APIRoute, GetStaticPaths } from "astro";
import { ContentError } from "../../../book/content-error.ts";
import { contentRoot } from "../../../book/content-root.ts";
import { listPairs, readPair, type Side } from "../../../book/pairs.ts";
import { compileProgram } from "../../../runtime/typescript/compile.ts";

/** Every TypeScript Snippet compiled, so that it runs at once. Pages fetch it at a sign of intent. */
export const getStaticPaths: GetStaticPaths = () =>
  listPairs(contentRoot).map((id) => {
    const { typescript } = readPair(contentRoot, id, "runtime/compiled/").sides;
    return { params: { name: `${typescript.id}.${typescript.digest.slice(0, 12)}` }, props: { side: typescript } };
  });

export const GET: APIRoute<{ side: Side }> = ({ props: { side } }) => {
  const { id, file, source, files } = side;
  const compiled = compileProgram({ name: file, source }, files);
  if (Array.isArray(compiled)) throw new ContentError(`${id} is not TypeScript: ${compiled[0]?.message}`);
  return Response.json(compiled);
};
