/** Fewer letters are in too many names to mean anything. */
const PART = 3;

/** The candidates that `name` may have been meant to be, nearest first. */
export function nearNames(name: string, candidates: readonly string[], limit = 3): string[] {
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(3, candidate.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** A name inside the other is as near as one wrong letter; one with no letter in common is no candidate. */
function distanceOf(name: string, candidate: string): number {
  const [short = "", long = ""] = [name, candidate].sort((a, b) => a.length - b.length);
  if (short.length >= PART && long.includes(short)) return 1;
  const distance = editDistance(name, candidate);
  return distance < short.length ? distance : Infinity;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The end of a message about an unknown name: ` Did you mean "tides"?`, or nothing. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const near = nearNames(name, candidates);
  return near.length > 0 ? ` Did you mean "${near.join('" or "')}"?` : "";
}
