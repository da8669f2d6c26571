/**
 * The rule of numbers: a numeral in prose has a source. It stands in a `<Figure>`, or a Pair of the
 * chapter holds or prints it, or a claim of the chapter gives it, or it is part of a name.
 */
import type { ProseBlock } from "./prose.ts";

/** What may vouch for a numeral. */
export interface Vouchers {
  /** Numerals, as `numeralsIn` gives them, of the chapter's Pairs and claims. */
  readonly known: ReadonlySet<string>;
  /** Words whose numbers are parts of names: `Python`, `PEP`. */
  readonly names: readonly string[];
  /** The dates of the figures that stand in the same paragraph. */
  readonly dates: readonly string[];
}

const NUMERAL = /\d+(?:[.,\u00a0\u202f]\d+)*/g;
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DATE = new RegExp(
  `\\b(?:(?:(\\d{1,2})\\s+)?(${MONTHS.join("|")})\\s+(\\d{4})|\\d{4}-\\d{2}(?:-\\d{2})?)\\b`,
  "g",
);
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Every numeral of a text, without what groups its digits. */
export function numeralsIn(text: string): string[] {
  return [...text.replace(/(?<=\d)_(?=\d)/g, "").matchAll(NUMERAL)].map(([numeral]) => plain(numeral));
}

/** The numerals of a paragraph that nothing vouches for, each with its line. */
export function unvouchedNumbers(block: ProseBlock, { known, names, dates }: Vouchers) {
  const { text } = block;
  const allowed = [...namedRanges(text, names), ...dateRanges(text, dates)];
  return [...text.matchAll(NUMERAL)].flatMap(({ 0: numeral, index }) => {
    const end = index + numeral.length;
    const percent = /^\s?(%|per\s?cent\b)/.test(text.slice(end));
    const small = numeral.length === 1 && !percent;
    const vouched =
      small ||
      known.has(plain(numeral)) ||
      isPartOfWord(text, index, end) ||
      allowed.some(([from, to]) => from <= index && end <= to);
    return vouched ? [] : [{ numeral: percent ? `${numeral}%` : numeral, line: block.lineAt(index) }];
  });
}

function plain(numeral: string): string {
  // A comma before three digits groups them; any other separates two numbers that stand together.
  return numeral.replace(/[,\u00a0\u202f](?=\d{3}(?!\d))/g, "");
}

/** `UTF-8`, `ES2022`, `x86-64`, `64-bit`. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  return /\p{L}[\p{L}\d]*[-/]?$/u.test(text.slice(0, start)) || text.startsWith("-bit", end);
}

/** Where names with their numbers stand, lists of them included: `Python 3.12, 3.13 and 3.14`. */
function namedRanges(text: string, names: readonly string[]): (readonly [number, number])[] {
  const name = names.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+")).join("|");
  const number = "v?\\d+(?:\\.\\d+)*";
  const list = `${number}(?:(?:\\s*[,–/-]\\s*|,?\\s+(?:and|or|to|nor)\\s+)${number})*`;
  return rangesOf(text, new RegExp(`(?<![\\p{L}\\d])(?:${name})s?\\s+${list}`, "giu"));
}

/** Dates and years that are those of a figure in the same paragraph. */
function dateRanges(text: string, dates: readonly string[]): (readonly [number, number])[] {
  const isGiven = (iso: string) => dates.some((date) => date.includes(iso) || iso.startsWith(date));
  const written = [...text.matchAll(DATE)].filter(({ 0: date, 1: day, 2: month = "", 3: year }) =>
    isGiven(year ? [year, pad(MONTHS.indexOf(month) + 1), ...(day ? [pad(Number(day))] : [])].join("-") : date),
  );
  const years = [...text.matchAll(YEAR)].filter(([year]) => isGiven(year));
  return [...written, ...years].map(({ 0: match, index }) => [index, index + match.length] as const);
}

function rangesOf(text: string, pattern: RegExp): (readonly [number, number])[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => [index, index + match.length] as const);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
