import type { APIRoute, GetStaticPaths } from "astro";
import { drawCard, type Card } from "../../book/card.ts";
import { contentRoot } from "../../book/content-root.ts";
import { readEntries } from "../../book/contents.ts";
import { numberOf, pairsInOrder } from "../../book/numbering.ts";
import { readPair } from "../../book/pairs.ts";
import { strings } from "../../book/strings.ts";

/** A picture for the book, each written chapter and each Pair. They are named by full addresses, so without a site there are none. */
export const getStaticPaths: GetStaticPaths = () => {
  if (!import.meta.env.SITE) return [];
  const book: Card = { label: strings.subtitle, title: strings.frontTitle };
  const chapters = readEntries(contentRoot)
    .filter(({ exists }) => exists)
    .map(({ slug, number, title }) => ({
      params: { name: slug },
      props: { label: strings.chapter(number), title } satisfies Card,
    }));
  const pairs = pairsInOrder(contentRoot).map((id) => {
    const pair = readPair(contentRoot, id);
    const code = { python: pair.sides.python.source, typescript: pair.sides.typescript.source };
    const label = strings.snippet.trail(numberOf(contentRoot, pair));
    return { params: { name: id }, props: { label, title: pair.title, code } satisfies Card };
  });
  return [{ params: { name: "book" }, props: book }, ...chapters, ...pairs];
};

export const GET: APIRoute<Card> = async ({ props }) =>
  new Response(await drawCard(props), { headers: { "Content-Type": "image/png" } });
