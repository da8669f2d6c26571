/** The lines of a static listing, as the page has them. */

export function linesOf(listing: Element | null): HTMLElement[] {
  return [...(listing?.querySelectorAll<HTMLElement>(".line") ?? [])];
}

/** The program that lines show. */
export function readSource(lines: readonly HTMLElement[]): string {
  return lines.map(({ textContent }) => `${textContent}\n`).join("");
}
