/** Stops a build that would lose an address that was published: it must stay, or lead on by `content/moved.yaml`. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { ContentError } from "../book/content-error.ts";
import { contentRoot } from "../book/content-root.ts";
import { lostAddresses, readPublished } from "../book/published.ts";

export function register(): AstroIntegration {
  return {
    name: "register",
    hooks: {
      "astro:build:done"({ dir }) {
        const lost = lostAddresses(readPublished(contentRoot), fileURLToPath(dir));
        if (lost.length === 0) return;
        throw new ContentError(
          `Addresses that were published are gone. Bring them back, or say in content/moved.yaml where each leads now:\n${lost.join("\n")}`,
        );
      },
    },
  };
}
