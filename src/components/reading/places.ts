/** Where a reader is in each chapter. It is kept in this browser and goes nowhere else. */

export interface Place {
  readonly slug: string;
  readonly title: string;
  /** The section's anchor and heading; empty above the first. */
  readonly anchor: string;
  readonly section: string;
  /** The furthest that has been read, from 0 to 1. */
  readonly fraction: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

const PREFIX = "place:";

/** All places, the latest first. None where storage is refused. */
export function readPlaces(): Place[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => parse(localStorage.getItem(key)))
      .sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

/** Keeps a place; the fraction never falls. */
export function keepPlace(place: Place): void {
  const before = readPlaces().find(({ slug }) => slug === place.slug);
  const fraction = Math.max(before?.fraction ?? 0, place.fraction);
  try {
    localStorage.setItem(PREFIX + place.slug, JSON.stringify({ ...place, fraction }));
  } catch {
    // Storage is full or refused: nothing is remembered.
  }
}

function parse(text: string | null): Place[] {
  try {
    const place = JSON.parse(text ?? "") as Partial<Place>;
    return typeof place.slug === "string" && typeof place.fraction === "number" ? [place as Place] : [];
  } catch {
    return [];
  }
}
