/** What the query of a Pair's address says: the side in front, lines that are lit, a region, an open editor. */
import type { Language } from "../runtime/protocol/program.ts";
import { regionsOf } from "../runtime/protocol/regions.ts";

export interface Place {
  /** The side in front; also the one that `lines` belong to. */
  readonly side: Language | undefined;
  /** Numbers of lines, such as `3-5,8`. */
  readonly lines: string | undefined;
  /** Name of a part that both sides have. */
  readonly region: string | undefined;
  /** Whether the editor is open. */
  readonly edit: boolean;
}

/** Languages as addresses call them. */
const sides = { py: "python", ts: "typescript" } as const satisfies Record<string, Language>;

const LINES = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?){0,50}$/;

/** Reads the query of an address. What it says wrongly is as if it were not said. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const lines = query.get("lines") ?? "";
  return {
    side: readSide(query.get("side")),
    lines: LINES.test(lines) ? lines : undefined,
    region: query.get("region") ?? undefined,
    edit: query.has("edit"),
  };
}

/** `python` for `py` and for its full name. */
function readSide(name: string | null): Language | undefined {
  return Object.entries(sides).find((names) => names.some((known) => known === name))?.[1];
}

/** The query that says it, with its question mark; empty where there is nothing to say. */
export function writePlace({ side, lines, region, edit }: Partial<Place>): string {
  const said = [
    side && `side=${side === "python" ? "py" : "ts"}`,
    lines && `lines=${lines}`,
    region && `region=${encodeURIComponent(region)}`,
    edit && "edit",
  ].filter(Boolean);
  return said.length > 0 ? `?${said.join("&")}` : "";
}

/** Whether a text is a list of lines that an address may hold. */
export function isLines(text: string): boolean {
  return LINES.test(text);
}

/** Numbers of the lines that a place lights in both programs; `undefined` if it speaks of none. */
export function litLines(
  { side = "python", lines, region }: Place,
  texts: Readonly<Record<Language, string>>,
): Readonly<Record<Language, readonly number[]>> | undefined {
  if (lines === undefined && region === undefined) return undefined;
  const lit = (language: Language): number[] => [
    ...(language === side ? linesOf(lines, texts[language]) : []),
    ...regionsOf(texts[language]).flatMap(({ name, from, to }) => (name === region ? range(from, to) : [])),
  ];
  return { python: lit("python"), typescript: lit("typescript") };
}

function linesOf(lines: string | undefined, text: string): number[] {
  const last = text.trimEnd().split("\n").length;
  return (lines?.split(",") ?? []).flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map(Number);
    return range(Math.max(from, 1), Math.min(to, last));
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}
