/** The book's own texts of what readers can edit, as `/edits/<chapter>.json` has them. */

/** A program of the book that a reader can edit. */
export interface Original {
  readonly title: string;
  /** Where it stands. */
  readonly href: string;
  readonly digest: string;
  readonly source: string;
}

/** By the id under which drafts are kept: `tour/loans.py`, `tour/loans.py/shelf.py`, `exercise:tour/median.ts`. */
export type Originals = Readonly<Record<string, Original>>;

/** The chapter that a Snippet's id names. */
function chapterOf(id: string): string {
  return /^(?:exercise:)?([^/]+)\//.exec(id)?.[1] ?? "";
}

/**
 * The originals of these Snippets. Rejects if the book's server can't be reached; Snippets that the book does not have
 * are left out.
 * @param root the address under which the files lie
 */
export async function fetchOriginals(root: string, ids: readonly string[]): Promise<Originals> {
  const chapters = [...new Set(ids.map(chapterOf))];
  const all = await Promise.all(
    chapters.map(async (chapter) => {
      const response = await fetch(`${root}${chapter}.json`);
      if (response.status === 404) return {};
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return (await response.json()) as Originals;
    }),
  );
  return Object.assign({}, ...all) as Originals;
}
