/** Colours and styles of a terminal's text, as class names: a strict policy allows no inline style. */
import Anser, { type AnserJsonEntry } from "anser";

/** Text with the classes of one style. */
export interface StyledText {
  readonly text: string;
  /** Such as `ansi-red ansi-bold`; empty for plain text. */
  readonly className: string;
}

type Ink = "black" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan" | "white";

/** What the page has an ink for. Bright colours are those of the theme as well: it sees to the contrast. */
const INKS: Record<Ink, readonly [red: number, green: number, blue: number]> = {
  black: [0, 0, 0],
  red: [205, 49, 49],
  green: [13, 160, 90],
  yellow: [215, 190, 30],
  blue: [36, 114, 200],
  magenta: [188, 63, 188],
  cyan: [17, 168, 205],
  white: [229, 229, 229],
};

/** Splits text at its SGR sequences; other control sequences are left out. */
export function styledTexts(text: string): readonly StyledText[] {
  return Anser.ansiToJson(text, { json: true, remove_empty: true, use_classes: true }).map((entry) => ({
    text: entry.content,
    className: classesOf(entry).join(" "),
  }));
}

function classesOf({ fg, fg_truecolor, bg, bg_truecolor, decorations }: AnserJsonEntry): string[] {
  const ink = inkOf(fg, fg_truecolor);
  const ground = inkOf(bg, bg_truecolor);
  return [
    ...(ink ? [`ansi-${ink}`] : []),
    ...(ground ? [`ansi-on-${ground}`] : []),
    ...decorations.map((decoration) => `ansi-${decoration}`),
  ];
}

/** The nearest ink of one of a terminal's 16 names, 256 numbers, or a colour in red, green and blue. */
function inkOf(name: string | null, truecolor: string | null): Ink | undefined {
  if (!name) return undefined;
  const palette = /^ansi-palette-(\d+)$/.exec(name)?.[1];
  if (palette !== undefined) return nearest(paletteColour(Number(palette)));
  if (name === "ansi-truecolor") return nearest((truecolor ?? "").split(",").map(Number));
  const plain = name.replace("ansi-", "").replace("bright-", "");
  return plain in INKS ? (plain as Ink) : undefined;
}

/** xterm's colours from 16 on: a cube of six steps, then 24 greys. */
function paletteColour(number: number): number[] {
  if (number >= 232) return Array<number>(3).fill(8 + (number - 232) * 10);
  const step = (value: number) => (value === 0 ? 0 : 55 + 40 * value);
  const place = number - 16;
  return [step(Math.floor(place / 36)), step(Math.floor(place / 6) % 6), step(place % 6)];
}

function nearest(colour: readonly number[]): Ink {
  const distance = (ink: Ink) =>
    INKS[ink].reduce<number>((sum, value, index) => sum + (value - (colour[index] ?? 0)) ** 2, 0);
  return (Object.keys(INKS) as Ink[]).reduce((best, ink) => (distance(ink) < distance(best) ? ink : best));
}
