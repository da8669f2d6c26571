/** The exact spans of the latest error, inside the lines that are marked as a whole. */
import { StateEffect, StateField, type Text } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import type { SourceSpan } from "../../runtime/index.ts";

/** Replaces the marked spans. */
export const markSpans = StateEffect.define<readonly SourceSpan[]>();

const mark = Decoration.mark({ class: "marked-span" });

/** The extension that shows them; they move with the text around them. */
export const spanMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { changes, effects, newDoc }) =>
    effects.reduce(
      (kept, effect) => (effect.is(markSpans) ? decorate(newDoc, effect.value) : kept),
      marks.map(changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(text: Text, spans: readonly SourceSpan[]): DecorationSet {
  const offset = (line: number, column: number) => {
    const { from, to } = text.line(Math.min(line, text.lines));
    return Math.min(from + column - 1, to);
  };
  const ranges = spans
    .map(({ line, column, endLine, endColumn }) => [offset(line, column), offset(endLine, endColumn)] as const)
    .filter(([from, to]) => from < to);
  return Decoration.set(
    ranges.map(([from, to]) => mark.range(from, to)),
    true,
  );
}
