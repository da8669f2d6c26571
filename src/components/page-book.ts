/** What the components of one page share: the ledger, figures and terms, read once, and the count of notes. */
import { readLedger, type Ledger } from "../book/claims.ts";
import { contentRoot } from "../book/content-root.ts";
import { readFigures, type Figure } from "../book/figures.ts";
import { readGlossary, type Term } from "../book/glossary.ts";

interface References {
  readonly ledger: Ledger;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly glossary: Readonly<Record<string, Term>>;
}

/** What `Astro.locals` carries from component to component of one page. */
export interface PageBook extends References {
  /** How many notes the page has so far: each needs an id of its own. */
  notes: number;
}

// Content does not change while the site is built; an author's server reads it for every page.
const built = import.meta.env.PROD ? readReferences() : undefined;

function readReferences(): References {
  return { ledger: readLedger(contentRoot), figures: readFigures(contentRoot), glossary: readGlossary(contentRoot) };
}

/** The references of a page, from its `Astro.locals`. */
export function pageBook(locals: App.Locals): PageBook {
  return (locals.book ??= { ...(built ?? readReferences()), notes: 0 });
}

/** The file that asks for something, for messages about it. */
export function askerOf({ params, url }: { params: { slug?: string | undefined }; url: URL }): string {
  return params.slug ? `content/${params.slug}/index.mdx` : url.pathname;
}
