import type { APIRoute } from "astro";
import { pathTo } from "../book/links.ts";

/** Everybody may read everything; the map is named where the build knows its address. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `Sitemap: ${new URL(pathTo("sitemap-index.xml"), site).href}\n` : "";
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
