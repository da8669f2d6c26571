/** Makes the search index of the built site with Pagefind: prose from its pages, the rest from the content itself. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex, type CustomRecord, type PagefindIndex } from "pagefind";
import { nameOfClaim, readLedger } from "../book/claims.ts";
import { contentRoot } from "../book/content-root.ts";
import { readEntries } from "../book/contents.ts";
import { readGlossary } from "../book/glossary.ts";
import { numberOf, pairsInProse } from "../book/numbering.ts";
import { readPair } from "../book/pairs.ts";
import { strings } from "../book/strings.ts";

/** Pagefind brings user interfaces of its own, which this book does not use. */
const UNUSED = /pagefind-[\w-]*ui\.|pagefind-highlight|pagefind-worker/;

export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      async "astro:build:done"({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          // What is found as a program is not found again as prose.
          excludeSelectors: [".pair", ".pair-notes", ".anchor", ".running-head", ".neighbours", ".note", ".cite"],
          includeCharacters: "_@",
        });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
        await addChapters(index, folder);
        for (const record of [...pairRecords(), ...claimRecords(), ...termRecords()]) {
          check((await index.addCustomRecord(record)).errors);
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
          const file = join(folder, "pagefind", path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        await close();
        logger.info(`The search index has ${files.length} files.`);
      },
    },
  };
}

async function addChapters(index: PagefindIndex, folder: string): Promise<void> {
  for (const { slug, exists } of readEntries(contentRoot)) {
    if (!exists) continue;
    const path = `chapters/${slug}/`;
    const content = readFileSync(join(folder, path, "index.html"), "utf8");
    check((await index.addHTMLFile({ url: `/${path}`, content })).errors);
  }
}

function* pairRecords(): Iterable<CustomRecord> {
  for (const chapter of readEntries(contentRoot)) {
    for (const id of chapter.exists ? pairsInProse(contentRoot, chapter.slug) : []) {
      const pair = readPair(contentRoot, id);
      const { python, typescript } = pair.sides;
      const content = [pair.title, python.file, python.source, typescript.file, typescript.source].join("\n");
      const title = `${numberOf(contentRoot, pair)} ${pair.title}`;
      yield record("pair", `/chapters/${pair.chapter}/#${pair.stem}`, title, content);
    }
  }
}

function* claimRecords(): Iterable<CustomRecord> {
  for (const claim of readLedger(contentRoot).claims) {
    const verdict = strings.claims.verdicts[claim.verdict.state];
    const content = [claim.claim, `${verdict}.`, claim.verdict.why ?? "", `(${claim.section})`].join(" ");
    yield record(
      "claim",
      `/claims/#${claim.id}`,
      `${strings.article(claim.article)}: ${nameOfClaim(claim.id)}`,
      content,
    );
  }
}

function* termRecords(): Iterable<CustomRecord> {
  for (const [id, { term, definition }] of Object.entries(readGlossary(contentRoot))) {
    yield record("term", `/glossary/#${id}`, term, `${term}. ${definition}`);
  }
}

function record(kind: keyof typeof strings.search.kinds, url: string, title: string, content: string): CustomRecord {
  return { url, content, language: strings.locale, meta: { title, kind }, filters: { kind: [kind] } };
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind refuses a page: ${errors.join("; ")}`);
}
