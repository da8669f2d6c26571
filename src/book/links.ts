/** A path inside the site, with the base under which it is served: `pathTo("contents/")`. */
export function pathTo(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith("/") ? base : `${base}/`}${path}`;
}

/** The page of a chapter, or a place on it. */
export function chapterPath(slug: string, anchor?: string): string {
  return pathTo(`chapters/${slug}/${anchor ? `#${anchor}` : ""}`);
}

/** The page that a Pair has to itself. */
export function snippetPath(id: string): string {
  return pathTo(`snippets/${id}/`);
}

/** A Pair alone, to stand in a frame of somebody else's page. */
export function embedPath(id: string): string {
  return pathTo(`embed/${id}/`);
}

/** The address of the site with its path, if the build knows it. */
export function siteAddress(): string | undefined {
  const { SITE } = import.meta.env;
  return SITE && new URL(pathTo(""), SITE).href;
}

/** A file to take away: `tour/loans.py`, or `tour.zip`. */
export function downloadPath(file: string): string {
  return pathTo(`downloads/${file}`);
}

/** A TypeScript Snippet, compiled. The address changes with the Snippet. */
export function compiledPath(snippetId: string, digest: string): string {
  return pathTo(`runtime/compiled/${snippetId}.${digest.slice(0, 12)}.json`);
}

/** The picture that stands for a page where it is shared: a chapter's slug, a Pair's id, or `book`. */
export function cardPath(name: string): string {
  return pathTo(`cards/${name}.png`);
}
