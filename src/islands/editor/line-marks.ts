/** Whole lines that carry a mark: those of the latest error, of a region, and those that the prose speaks of. */
import { StateEffect, StateField, type EditorState, type Extension, type StateEffectType } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";

/** Replaces the marked lines; numbers count from 1. */
export const markLines = StateEffect.define<readonly number[]>();

/** Replaces the lines whose counterpart is pointed at; numbers count from 1. */
export const markTwins = StateEffect.define<readonly number[]>();

/** The extension that shows marked lines and twins. */
export const lineMarks: Extension = [field("marked", [], markLines), field("twin", [], markTwins)];

/** @param lit lines that the prose speaks of: they keep their mark as the text changes around them */
export function litLines(lit: readonly number[]): Extension {
  return field("lit", lit);
}

function field(name: string, first: readonly number[], replaced?: StateEffectType<readonly number[]>): Extension {
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
      const numbers = effects.findLast((effect) => replaced && effect.is(replaced))?.value as readonly number[];
      return numbers ? decorate(state, numbers) : marks.map(changes);
    },
    provide: (marks) => EditorView.decorations.from(marks),
  });
}
