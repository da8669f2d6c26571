import type { Language } from "../../runtime/index.ts";

/** A card's program, from its listing: so the page holds it once. */
export function sourceOf(stem: string, language: Language): string {
  const programs = document.querySelector(`[data-card$="/${stem}"] .duel-programs`);
  const listing = programs?.querySelector(`[data-language="${language}"] .listing`);
  return `${listing?.textContent?.trimEnd() ?? ""}\n`;
}
