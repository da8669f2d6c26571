import type { APIRoute, GetStaticPaths } from "astro";
import { drawCard, type Card } from "../../book/card.ts";
import { contentRoot } from "../../book/content-root.ts";
import { readEntries } from "../../book/contents.ts";
import { strings } from "../../book/strings.ts";

/** A picture for each written chapter and one for the book. They are named by full addresses, so without a site there are none. */
export const getStaticPaths: GetStaticPaths = () => {
  if (!import.meta.env.SITE) return [];
  const book: Card = { label: strings.subtitle, title: strings.frontTitle };
  const chapters = readEntries(contentRoot)
    .filter(({ exists }) => exists)
    .map(({ slug, number, title }) => ({
      params: { name: slug },
      props: { label: strings.chapter(number), title } satisfies Card,
    }));
  return [{ params: { name: "book" }, props: book }, ...chapters];
};

export const GET: APIRoute<Card> = async ({ props }) =>
  new Response(await drawCard(props), { headers: { "Content-Type": "image/png" } });
