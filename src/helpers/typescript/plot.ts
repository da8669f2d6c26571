/** Charts as SVG, in the ink of the page. */
import { fixed, text } from "./fmt.ts";

/** A drawing, and the same in words: what `display` shows. */
export interface Chart {
  readonly "image/svg+xml": string;
  readonly "text/plain": string;
}

/** Two numbers: across and up. */
export type Point = readonly [number, number];

const WIDTH = 480;
const ROW = 26;
const LINES_HEIGHT = 270;
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 16, 34, 42] as const;
const DASHES = ["", "6 4", "2 3", "10 3 2 3"];

/** One bar for each name. Throws a `RangeError` for a negative value, or for none at all. */
export function bars(title: string, values: Readonly<Record<string, number>>, unit = ""): Chart {
  const entries = Object.entries(values);
  if (entries.length === 0 || entries.some(([, value]) => value < 0)) {
    throw new RangeError("Bars need at least one value, and none below zero.");
  }
  const names = Math.min(Math.max(...entries.map(([name]) => [...name].length)) * 7 + 12, 180);
  const room = WIDTH - names - 70;
  const longest = Math.max(...entries.map(([, value]) => value)) || 1;
  const parts = [label(0, 16, title, "start", "600")];
  entries.forEach(([name, value], row) => {
    const y = TOP + row * ROW;
    const width = (room * value) / longest;
    parts.push(label(names - 8, y + 16, name, "end"));
    parts.push(
      `<rect x="${names}" y="${y + 4}" width="${fixed(width, 1)}" height="${ROW - 9}"` +
        ' fill="currentColor" fill-opacity="0.45"/>',
    );
    parts.push(label(names + width + 6, y + 16, `${text(value)} ${unit}`.trim()));
  });
  const told = entries.map(([name, value]) => `${name} ${text(value)} ${unit}`.trim()).join("; ");
  return {
    "image/svg+xml": drawing(TOP + entries.length * ROW + 6, title, parts),
    "text/plain": `${title}: ${told}`,
  };
}

/** One line for each name through its points. Throws a `RangeError` where there is no point. */
export function lines(title: string, series: Readonly<Record<string, readonly Point[]>>, x = "", y = ""): Chart {
  const entries = Object.entries(series);
  const points = entries.flatMap(([, line]) => line);
  if (points.length === 0) throw new RangeError("Lines need at least one point.");
  const across = new Scale(
    points.map(([value]) => value),
    LEFT,
    WIDTH - RIGHT,
  );
  const up = new Scale([0, ...points.map(([, value]) => value)], LINES_HEIGHT - BOTTOM, TOP);
  const parts = [label(0, 16, title, "start", "600")];
  for (const [tick, place] of up.ticks()) {
    parts.push(rule(LEFT, place, WIDTH - RIGHT, place), label(LEFT - 6, place + 4, tick, "end"));
  }
  for (const [tick, place] of across.ticks()) {
    parts.push(label(place, LINES_HEIGHT - BOTTOM + 16, tick, "middle"));
  }
  parts.push(label(WIDTH - RIGHT, LINES_HEIGHT - 8, x, "end"), label(LEFT, TOP - 6, y));
  entries.forEach(([name, line], index) => {
    const path = line.map(([a, b]) => `${fixed(across.at(a), 1)},${fixed(up.at(b), 1)}`).join(" ");
    const dash = DASHES[index % DASHES.length];
    const dashed = dash ? ` stroke-dasharray="${dash}"` : "";
    parts.push(`<polyline points="${path}" fill="none" stroke="currentColor" stroke-width="2"${dashed}/>`);
    const end = line.at(-1);
    if (end && entries.length > 1) parts.push(label(across.at(end[0]) - 4, up.at(end[1]) - 7, name, "end"));
  });
  const told = entries
    .map(([name, line]) => `${name} ${line.map(([a, b]) => `(${text(a)}, ${text(b)})`).join(" ")}`)
    .join("; ");
  return { "image/svg+xml": drawing(LINES_HEIGHT, title, parts), "text/plain": `${title}: ${told}` };
}

/** Numbers as places between two edges. */
class Scale {
  readonly #low: number;
  readonly #high: number;
  readonly #start: number;
  readonly #end: number;

  constructor(values: readonly number[], start: number, end: number) {
    this.#low = Math.min(...values);
    const high = Math.max(...values);
    this.#high = high > this.#low ? high : this.#low + 1;
    this.#start = start;
    this.#end = end;
  }

  at(value: number): number {
    const share = (value - this.#low) / (this.#high - this.#low);
    return this.#start + share * (this.#end - this.#start);
  }

  /** Some four round numbers, and their places. */
  ticks(): [label: string, place: number][] {
    const raw = (this.#high - this.#low) / 4;
    let [power, places] = [1, 0];
    while (raw >= power * 10) power *= 10;
    while (raw < power) {
      power /= 10;
      places += 1;
    }
    const nice = [1, 2, 5].find((nice) => raw <= nice * power) ?? 10;
    const step = nice * power;
    if (nice === 10) places = Math.max(places - 1, 0);
    const first = Math.ceil(this.#low / step);
    const count = Math.floor(this.#high / step) - first + 1;
    return Array.from({ length: count }, (_, index) => {
      const value = (first + index) * step;
      return [fixed(value, places), this.at(value)];
    });
  }
}

function drawing(height: number, title: string, parts: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}"` +
    ` role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="13"` +
    ` fill="currentColor">${parts.join("")}</svg>`
  );
}

function label(x: number, y: number, words: string, anchor = "start", weight = "400"): string {
  if (words === "") return "";
  const place = `x="${fixed(x, 1)}" y="${fixed(y, 1)}"`;
  return `<text ${place} text-anchor="${anchor}" font-weight="${weight}">${escaped(words)}</text>`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  const ends = Object.entries({ x1, y1, x2, y2 }).map(([name, value]) => `${name}="${fixed(value, 1)}"`);
  return `<line ${ends.join(" ")} stroke="currentColor" stroke-opacity="0.2"/>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
