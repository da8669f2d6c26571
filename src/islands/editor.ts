/** CodeMirror, set up for one Cell. Loaded when a reader presses Edit, and not before. */
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { python } from "@codemirror/lang-python";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { linter, type Diagnostic } from "@codemirror/lint";
import { EditorState, StateEffect, StateField, type Extension } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, keymap, type DecorationSet } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { DiagnosticOutput, Language, SourceSpan } from "../runtime/index.ts";
import { markSpans, spanMarks } from "./span-marks.ts";

export interface EditorOptions {
  readonly language: Language;
  /** Accessible name. */
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** Asked after the reader has paused typing. */
  readonly check?: (text: string) => Promise<readonly DiagnosticOutput[]>;
}

export interface Editor {
  setText(text: string): void;
  /** Marks the lines of the latest error; none clears them. */
  mark(spans: readonly SourceSpan[]): void;
  focus(): void;
  destroy(): void;
}

const languages: Record<Language, () => Extension> = {
  python: () => [python(), indentUnit.of("    ")],
  typescript: () => [javascript({ typescript: true }), indentUnit.of("  ")],
};

/** The colours of the static listing, by the same custom properties. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.bool, tags.null, tags.self, tags.operatorKeyword, tags.modifier], class: "tok-keyword" },
  { tag: [tags.string, tags.special(tags.string), tags.escape, tags.regexp], class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: "tok-function" },
  { tag: [tags.typeName, tags.className, tags.namespace], class: "tok-type" },
  { tag: tags.operator, class: "tok-operator" },
  { tag: tags.variableName, class: "tok-variable" },
  { tag: tags.punctuation, class: "tok-punctuation" },
]);

const setMarks = StateEffect.define<readonly SourceSpan[]>();
const markedLine = Decoration.line({ class: "marked" });

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let marked = value.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setMarks)) continue;
      const { doc } = transaction.state;
      const lines = [...new Set(effect.value.map(({ line }) => line))]
        .filter((line) => line <= doc.lines)
        .sort((a, b) => a - b);
      marked = Decoration.set(lines.map((line) => markedLine.range(doc.line(line).from)));
    }
    return marked;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * Tab indents only once the reader has typed; before that, and after Escape, it moves on, so that
 * nobody is caught in the editor.
 */
function tabKeys(): Extension {
  let indents = false;
  return [
    EditorView.updateListener.of((update) => {
      if (update.transactions.some((transaction) => transaction.isUserEvent("input"))) indents = true;
    }),
    EditorView.domEventHandlers({ blur: () => void (indents = false) }),
    keymap.of([
      { key: "Escape", run: () => ((indents = false), false) },
      { key: "Tab", run: (view) => indents && indentMore(view), shift: (view) => indents && indentLess(view) },
    ]),
  ];
}

function toDiagnostic(state: EditorState, { span, severity, message, code }: DiagnosticOutput): Diagnostic {
  const offset = (line: number, column: number) => {
    const { from, to } = state.doc.line(Math.min(line, state.doc.lines));
    return Math.min(from + column - 1, to);
  };
  return {
    from: offset(span.line, span.column),
    to: offset(span.endLine, span.endColumn),
    severity,
    message: `${message} (${code})`,
  };
}

/** Puts an editor into `parent`, a shadow root: there its styles need no exception from the page's policy. */
export function createEditor(parent: ShadowRoot, options: EditorOptions): Editor {
  const { check } = options;
  const view = new EditorView({
    parent,
    root: parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        keymap.of([{ key: "Mod-Enter", run: () => (options.onRun(), true) }]),
        tabKeys(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        languages[options.language](),
        syntaxHighlighting(colours),
        marks,
        spanMarks,
        check
          ? linter(
              async ({ state }) => (await check(state.doc.toString())).map((found) => toDiagnostic(state, found)),
              {
                delay: 400,
              },
            )
          : [],
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({
          "aria-label": options.label,
          "aria-describedby": "hint",
          spellcheck: "false",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    mark: (spans) => view.dispatch({ effects: [setMarks.of(spans), markSpans.of(spans)] }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
