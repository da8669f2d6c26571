/** CodeMirror for a program of the reader's own, without a language server: the duel asks the checkers itself. */
import { EditorView } from "@codemirror/view";
import type { SourceSpan } from "../../runtime/index.ts";
import { basics, markErrors, setText, shown, whole, type BasicOptions } from "../editor/basics.ts";

export interface OwnEditorOptions extends BasicOptions {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export interface OwnEditor {
  setText(text: string): void;
  /** Marks what a checker objects to. */
  mark(spans: readonly SourceSpan[]): void;
  destroy(): void;
}

/** Puts an editor into `parent`, a shadow root. */
export function createOwnEditor(parent: ShadowRoot, { text, onChange, ...options }: OwnEditorOptions): OwnEditor {
  const view = new EditorView({
    parent,
    root: parent,
    doc: shown(text),
    extensions: [
      basics(options),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) onChange(whole(state));
      }),
    ],
  });
  return {
    setText: (replacement) => setText(view, replacement),
    mark: (spans) => markErrors(view, spans),
    destroy: () => view.destroy(),
  };
}
