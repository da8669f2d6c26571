// @ts-check
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";

const site = process.env.SITE_URL;

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env.BASE_PATH ?? "/",
  // Folders with an index.html: every static host serves `/chapters/tour/` then.
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  integrations: [mdx(), react()],
  // `src/components/prose/CodeBlock.astro` colours fences: Shiki's own output carries inline styles.
  markdown: { syntaxHighlight: false, processor: satteri() },
  security: {
    // Astro adds the hashes of the few inline scripts and styles that its islands need.
    csp: {
      directives: [
        "default-src 'none'",
        "font-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // A `data:` font or script would be refused by the policy above.
    build: { assetsInlineLimit: 0 },
  },
});
