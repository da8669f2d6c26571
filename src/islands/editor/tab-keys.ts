import { indentLess, indentMore } from "@codemirror/commands";
import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/**
 * Tab indents only once the reader has typed; before that, and after Escape, it moves on, so that
 * nobody is caught in the editor.
 * @param onChange told whether Tab indents now
 */
export function tabKeys(onChange: (indents: boolean) => void): Extension {
  let indents = false;
  const set = (value: boolean): void => {
    if (value === indents) return;
    indents = value;
    onChange(indents);
  };
  return [
    EditorView.updateListener.of(({ transactions }) => {
      if (transactions.some((transaction) => transaction.isUserEvent("input"))) set(true);
    }),
    EditorView.domEventHandlers({ blur: () => set(false) }),
    keymap.of([
      { key: "Escape", run: () => (set(false), false) },
      { key: "Tab", run: (view) => indents && indentMore(view), shift: (view) => indents && indentLess(view) },
    ]),
  ];
}
