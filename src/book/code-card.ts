/** The card of a Pair: its title, and under it the beginning of both programs in their colours. */
import type { Language } from "../runtime/protocol/program.ts";
import { box, ink, leaf, leaves, spine, type Box } from "./card-box.ts";
import { tokenLines, type Token } from "./highlight.ts";
import { strings } from "./strings.ts";

/** A type, not an interface: it travels as a page's properties. */
export type CodeCard = {
  readonly label: string;
  readonly title: string;
  readonly code: Readonly<Record<Language, string>>;
};

/** What fits a leaf at the size below. */
const LINES = 14;
const COLUMNS = 48;
/** Boxes drop common spaces at their ends. */
const NO_BREAK = "\u00a0";

const whole = { width: "100%", height: "100%", boxSizing: "border-box" };

export function codeLayout({ label, title, code }: CodeCard): Box {
  const head = box(
    { flexDirection: "column", gap: 6 },
    box({ color: ink.soft, fontFamily: "Instrument Sans", fontSize: 26 }, `${strings.book} · ${label}`),
    box({ color: ink.text, fontFamily: "Literata", fontSize: title.length > 44 ? 38 : 48, lineHeight: 1.15 }, title),
  );
  return box(
    { ...whole, flexDirection: "column", gap: 24, padding: 40, backgroundColor: ink.paper },
    head,
    box({ flex: 1 }, program("python", code.python), spine(28), program("typescript", code.typescript)),
  );
}

function program(language: Language, source: string): Box {
  const colours = leaves[language];
  const lines = tokenLines(source, language).slice(0, LINES);
  return leaf(
    colours,
    { padding: "14px 20px", overflow: "hidden", width: 10 },
    box(
      { marginBottom: 8, color: colours.voice, fontFamily: "Instrument Sans", fontSize: 20 },
      strings.languages[language],
    ),
    ...lines.map((tokens) =>
      box(
        {
          height: 25,
          color: ink.text,
          fontFamily: "JetBrains Mono",
          fontSize: 18,
          lineHeight: 1.35,
          whiteSpace: "pre",
        },
        ...cut(tokens).map(({ text, kind }) =>
          box({ color: colourOf(kind, colours.voice) }, text.replaceAll(" ", NO_BREAK)),
        ),
      ),
    ),
  );
}

/** As many characters of a line as a leaf is wide. */
function cut(tokens: readonly Token[]): Token[] {
  let left = COLUMNS;
  return tokens.flatMap(({ text, kind }) => {
    const shown = text.slice(0, left);
    left -= shown.length;
    return shown ? [{ text: shown, kind }] : [];
  });
}

function colourOf(kind: string | undefined, voice: string): string {
  if (kind?.includes("tok-keyword")) return voice;
  if (kind?.includes("tok-string")) return ink.string;
  return kind?.includes("tok-comment") ? ink.soft : ink.text;
}
