/**
 * Gives the pages for frames their content security policy. In a frame whose sandbox takes its origin away,
 * `'self'` is nobody, and a build need not know where it will lie. So a page for frames writes its own policy
 * before anything else of it is loaded: that of all pages, with its folder on its host instead of `'self'`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

export function framePolicy(): AstroIntegration {
  let base = "/";
  return {
    name: "frame-policy",
    hooks: {
      "astro:config:done"({ config }) {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
      },
      "astro:build:done"({ dir }) {
        const folder = join(fileURLToPath(dir), "embed");
        const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
          file.endsWith("index.html"),
        );
        for (const page of pages) {
          const file = join(folder, page);
          writeFileSync(file, withOwnPolicy(readFileSync(file, "utf8"), base));
        }
      },
    },
  };
}

/** @param base the folder of the book on its host */
function withOwnPolicy(html: string, base: string): string {
  const [meta, policy] = META.exec(html) ?? [];
  if (meta === undefined || !policy?.includes("connect-src 'self'")) {
    throw new Error("A page for frames has no policy, or one of another form.");
  }
  // Programs inherit the policy: of the book's host they need the runtime's files only.
  const parts = policy.replace("connect-src 'self'", "connect-src 'self'runtime/").split("'self'");
  return html.replace(meta, () => `<script>${script(parts, base)}</script>`);
}

function script(parts: readonly string[], base: string): string {
  return `{const meta=document.createElement("meta");meta.httpEquiv="content-security-policy";meta.content=${JSON.stringify(parts)}.join(location.origin+${JSON.stringify(base)});document.head.append(meta)}`;
}
