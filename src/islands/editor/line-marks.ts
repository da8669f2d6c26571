/** Whole lines that carry a mark: those of the latest error, and those that the prose speaks of. */
import { StateEffect, StateField, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";

/** Replaces the marked lines; numbers count from 1. */
export const markLines = StateEffect.define<readonly number[]>();

/** @param lit lines that the prose speaks of: they keep their mark as the text changes around them */
export function lineMarks(lit: readonly number[]): Extension {
  return [
    field("lit", lit),
    field("marked", [], (effects) => effects.findLast((effect) => effect.is(markLines))?.value as readonly number[]),
  ];
}

function field(
  name: string,
  first: readonly number[],
  next: (effects: readonly StateEffect<unknown>[]) => readonly number[] | undefined = () => undefined,
): Extension {
  const line = Decoration.line({ class: name });
  const decorate = ({ doc }: EditorState, numbers: readonly number[]): DecorationSet =>
    Decoration.set(
      [...new Set(numbers)]
        .filter((number) => number >= 1 && number <= doc.lines)
        .map((number) => line.range(doc.line(number).from)),
      true,
    );
  return StateField.define<DecorationSet>({
    create: (state) => decorate(state, first),
    update(marks, { changes, effects, state }) {
      const numbers = next(effects);
      return numbers ? decorate(state, numbers) : marks.map(changes);
    },
    provide: (marks) => EditorView.decorations.from(marks),
  });
}
