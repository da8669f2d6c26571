/** How to cite the book, or one of its chapters. */

export interface Cited {
  readonly book: string;
  readonly subtitle: string;
  readonly year: string;
  /** Absent: the book as a whole. */
  readonly chapter?: { readonly number: number; readonly title: string; readonly slug: string };
  /** Where it is read; empty where the build knows no address. */
  readonly address: string;
}

/** A reference in the style of the APA. The book names no author, so the title leads. */
export function apa({ book, subtitle, year, chapter, address }: Cited): string {
  const place = address && ` ${address}`;
  const whole = `${book}: ${subtitle}`;
  return chapter
    ? `${chapter.title}. (${year}). In ${whole} (chap. ${chapter.number}).${place}`
    : `${whole}. (${year}).${place}`;
}

/** An entry for BibTeX. */
export function bibtex({ book, subtitle, year, chapter, address }: Cited): string {
  const fields: (readonly [name: string, value: string])[] = chapter
    ? [
        ["title", `{${chapter.title}}`],
        ["booktitle", `{${book}: ${subtitle}}`],
        ["chapter", String(chapter.number)],
      ]
    : [["title", `{${book}: ${subtitle}}`]];
  fields.push(["year", year]);
  if (address) fields.push(["url", address]);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  const key = `where-python-fits${chapter ? `-${chapter.slug}` : ""}`;
  return `@${chapter ? "incollection" : "book"}{${key},\n${lines.join("\n")}\n}`;
}
