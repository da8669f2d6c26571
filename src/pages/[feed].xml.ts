import rss from "@astrojs/rss";
import type { APIRoute, GetStaticPaths } from "astro";
import { contentRoot } from "../book/content-root.ts";
import { readEntries } from "../book/contents.ts";
import { chapterPath, pathTo } from "../book/links.ts";
import { strings } from "../book/strings.ts";

/** `feed.xml`: the written chapters. A feed needs full addresses, so without a site there is none. */
export const getStaticPaths: GetStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: "feed" } }] : []);

export const GET: APIRoute = ({ site }) =>
  rss({
    title: `${strings.book}: ${strings.subtitle.toLowerCase()}`,
    description: strings.description,
    site: new URL(pathTo(""), site).href,
    customData: `<language>${strings.locale}</language>`,
    items: readEntries(contentRoot)
      .filter(({ exists }) => exists)
      .map(({ slug, title, settles }) => ({
        title,
        description: settles,
        link: new URL(chapterPath(slug), site).href,
      })),
  });
