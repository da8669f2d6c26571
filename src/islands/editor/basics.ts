/** What every editor of the book has: colours, history, indentation, a margin, and the keys of all that. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState, Prec, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap, rectangularSelection } from "@codemirror/view";
import { grammars } from "../../highlighting/grammars.ts";
import { tokenKinds } from "../../highlighting/token-kinds.ts";
import type { Language, SourceSpan } from "../../runtime/index.ts";
import { gutter } from "./gutter.ts";
import { lineMarks, markLines } from "./line-marks.ts";
import { markSpans, spanMarks } from "./span-marks.ts";
import { tabKeys } from "./tab-keys.ts";

export interface BasicOptions {
  readonly language: Language;
  /** Accessible name. */
  readonly label: string;
  /** Told whether Tab indents now, or moves on. */
  readonly onTabIndents: (indents: boolean) => void;
}

const INDENT: Record<Language, string> = { python: "    ", typescript: "  " };

export function basics({ language, label, onTabIndents }: BasicOptions): Extension {
  return [
    tabKeys(onTabIndents),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    rectangularSelection(),
    indentOnInput(),
    bracketMatching(),
    search({ top: true }),
    grammars[language],
    indentUnit.of(INDENT[language]),
    syntaxHighlighting(tokenKinds),
    lineMarks,
    spanMarks,
    gutter(),
    // Whatever an editor adds comes before the plain keys.
    Prec.low(keymap.of([...searchKeymap, ...defaultKeymap, ...historyKeymap])),
    EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": "hint", spellcheck: "false" }),
  ];
}

/** Replaces the text, if it is another. */
export function setText(view: EditorView, text: string): void {
  if (text === whole(view.state)) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: shown(text) } });
}

/** Marks the spans of errors and their lines; none clears the marks. */
export function markErrors(view: EditorView, spans: readonly SourceSpan[]): void {
  view.dispatch({ effects: [markLines.of(spans.map(({ line }) => line)), markSpans.of(spans)] });
}

/** A program as a listing shows it: the end of the last line is not another line. */
export function shown(text: string): string {
  return text.replace(/\n$/, "");
}

/** The text of an editor as a file holds it. */
export function whole({ doc }: EditorState): string {
  return doc.toString().replace(/\n*$/, "\n");
}
