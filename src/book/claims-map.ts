import type { Claim } from "./claims.ts";

/** Two claims that contradict each other, as a thread across the map. */
interface Thread {
  readonly path: string;
  readonly articles: readonly [number, number];
}

/** An article's stretch of the rim. */
interface Rim {
  readonly article: number;
  readonly path: string;
  /** Where its label stands. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };
}

export interface ClaimsMap {
  readonly size: { readonly width: number; readonly height: number };
  readonly rims: readonly Rim[];
  readonly threads: readonly Thread[];
  /** How many threads each two articles share, in reading order. */
  readonly counts: readonly { readonly articles: readonly [number, number]; readonly count: number }[];
}

const size = { width: 460, height: 380 };
const centre = { x: 230, y: 190 };
const radius = 150;
/** Between two articles, in radians. */
const gap = 0.09;

/** Draws the claims round a circle in their order, and a thread between each two that contradict each other. */
export function drawClaimsMap(claims: readonly Claim[]): ClaimsMap {
  const numbers = [...new Set(claims.map(({ article }) => article))];
  const share = (2 * Math.PI - gap * numbers.length) / claims.length;
  const angles = new Map<string, number>();
  const rims: Rim[] = [];
  let angle = -Math.PI / 2 + gap / 2;
  for (const article of numbers) {
    const from = angle;
    for (const { id } of claims.filter((claim) => claim.article === article)) {
      angles.set(id, angle + share / 2);
      angle += share;
    }
    rims.push({ article, path: arc(from, angle), label: label((from + angle) / 2) });
    angle += gap;
  }

  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const threads = claims.flatMap((claim) =>
    claim.contradicts.flatMap((otherId): Thread[] => {
      const other = byId.get(otherId);
      const [from, to] = [angles.get(claim.id), angles.get(otherId)];
      if (!other || from === undefined || to === undefined || claim.id >= otherId) return [];
      const articles: [number, number] =
        claim.article <= other.article ? [claim.article, other.article] : [other.article, claim.article];
      return [{ path: `M${at(from, radius - 5)}Q${bend(from, to)} ${at(to, radius - 5)}`, articles }];
    }),
  );

  const counts = numbers.flatMap((one, index) =>
    numbers.slice(index).map((other) => ({
      articles: [one, other] as const,
      count: threads.filter(({ articles: [a, b] }) => a === one && b === other).length,
    })),
  );
  return { size, rims, threads, counts: counts.filter(({ count }) => count > 0) };
}

function arc(from: number, to: number): string {
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(from, radius)}A${radius} ${radius} 0 ${large} 1 ${at(to, radius)}`;
}

/** Where a thread's curve leans: to the centre, and less so between neighbours. */
function bend(from: number, to: number): string {
  const distance = Math.abs(Math.atan2(Math.sin(to - from), Math.cos(to - from)));
  const middle = Math.atan2(Math.sin(from) + Math.sin(to), Math.cos(from) + Math.cos(to));
  return at(middle, radius * 0.6 * (1 - distance / Math.PI));
}

function label(angle: number): Rim["label"] {
  const [x, y] = point(angle, radius + 14);
  const side = Math.cos(angle);
  const anchor = Math.abs(side) < 0.2 ? "middle" : side > 0 ? "start" : "end";
  return { x, y, anchor };
}

function at(angle: number, distance: number): string {
  return point(angle, distance).join(" ");
}

function point(angle: number, distance: number): [number, number] {
  const round = (value: number) => Math.round(value * 10) / 10;
  return [round(centre.x + distance * Math.cos(angle)), round(centre.y + distance * Math.sin(angle))];
}
