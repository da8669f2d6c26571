/** What readers write in rounds of their own, by the card that they began with; kept in this browser only. */
import type { Language } from "../../runtime/index.ts";

export type OwnTexts = Readonly<Record<Language, string>>;

const KEY = "duel-own";

/** By the card's stem. */
export function readOwnTexts(): Readonly<Record<string, OwnTexts>> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, Partial<OwnTexts>>;
    return Object.fromEntries(
      Object.entries(kept).flatMap(([card, { python, typescript }]) =>
        typeof python === "string" && typeof typescript === "string" ? [[card, { python, typescript }]] : [],
      ),
    );
  } catch {
    return {}; // Storage is refused, or holds something else.
  }
}

export function writeOwnTexts(texts: Readonly<Record<string, OwnTexts>>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // They last until the page is left.
  }
}
