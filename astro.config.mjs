// @ts-check
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { marginalia } from "./src/book/marginalia.ts";
import { fonts } from "./src/integrations/fonts.ts";
import { framePolicy } from "./src/integrations/frame-policy.ts";
import { register } from "./src/integrations/register.ts";
import { searchIndex } from "./src/integrations/search-index.ts";

const site = process.env.SITE_URL;

/** Pages for frames, and those that only lead on, are no places to be found. */
const maps = sitemap({ filter: (page) => !/\/embed\/|\/(chapters|snippets)\/$/.test(page) });

/** Adds `client:intent` to what an island may wait for. */
function intentDirective() {
  return {
    name: "client:intent",
    hooks: {
      /** @param {{ addClientDirective: (directive: { name: string, entrypoint: string }) => void }} setup */
      "astro:config:setup"({ addClientDirective }) {
        addClientDirective({ name: "intent", entrypoint: "./src/islands/intent-directive.ts" });
      },
    },
  };
}

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env.BASE_PATH || "/",
  // Folders with an index.html: every static host serves `/chapters/tour/` then.
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  // A map needs full addresses: without a site there is none.
  integrations: [
    mdx(),
    react(),
    fonts(),
    intentDirective(),
    searchIndex(),
    framePolicy(),
    register(),
    ...(site ? [maps] : []),
  ],
  // Links say themselves whether, and when, what they lead to is fetched ahead.
  prefetch: { prefetchAll: false },
  // `src/components/prose/CodeBlock.astro` colours fences: Shiki's own output carries inline styles.
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [marginalia] }) },
  security: {
    // Astro adds the hashes of the few inline scripts and styles that its islands need.
    csp: {
      directives: [
        "default-src 'none'",
        "font-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        // Programs run in `data:` workers, which have no origin, and import what they run as a `blob:`; the compiler,
        // which is ours, is a `blob:` itself.
        "worker-src data: blob:",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'", "blob:"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // A `data:` font or script would be refused by the policy above. The styles of all pages are one file of 15 KB,
    // fetched once: on a slow phone, five requests cost a chapter more than the bytes that it does not need.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
  },
});
