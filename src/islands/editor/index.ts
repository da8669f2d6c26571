/** CodeMirror, set up for one Cell. Loaded when a reader presses Edit, and not before. */
import { cursorCharLeft, cursorCharRight, indentLess, indentMore, undo } from "@codemirror/commands";
import { lintKeymap } from "@codemirror/lint";
import { openSearchPanel } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { Language, SourceFile, SourceSpan } from "../../runtime/index.ts";
import { basics, markErrors, setText, shown, whole } from "./basics.ts";
import { diagnosticsListener, type DiagnosticsListener } from "./diagnostics-listener.ts";
import { litLines, markTwins } from "./line-marks.ts";
import { onInterest } from "./interest.ts";
import { neighbour } from "./neighbours.ts";
import type { EditorSettings } from "./settings.ts";

export interface EditorOptions {
  readonly language: Language;
  /** The Cell's id. */
  readonly id: string;
  /** Name of the program's file. */
  readonly file: string;
  /** Modules that the program may import. */
  readonly files: readonly SourceFile[];
  /** Accessible name. */
  readonly label: string;
  readonly text: string;
  /** The program as the book has it. */
  readonly original: string;
  /** Numbers of the lines that the prose speaks of. */
  readonly lit: readonly number[];
  readonly settings: EditorSettings;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** Told the number of the line that is pointed at, or none. */
  readonly onPoint: (line: number | undefined) => void;
  /** Told whether Tab indents now, or moves on. */
  readonly onTabIndents: (indents: boolean) => void;
  /** Told what the language server has found. */
  readonly onDiagnostics: DiagnosticsListener;
  /** Told, in words for the reader, why there is no language server. */
  readonly onFailure: (reason: Error) => void;
}

/** What buttons beside the editor do in it. */
export type EditorCommand = "format" | "rename" | "organise-imports" | "find" | EditorKey;

/** Keys that a phone's keyboard lacks or hides. */
export type EditorKey = "indent" | "outdent" | "left" | "right" | "undo";

export interface Editor {
  setText(text: string): void;
  /** Marks the lines of the latest error; none clears them. */
  mark(spans: readonly SourceSpan[]): void;
  /** Marks the lines of a region, from one number to another; without it, none. */
  markRegion(region: { readonly from: number; readonly to: number } | undefined): void;
  perform(command: EditorCommand): void;
  /** Types `text` at each cursor. */
  insert(text: string): void;
  configure(settings: EditorSettings): void;
  /** Shows what the reader has changed between the lines, or no longer. */
  showChanges(visible: boolean): void;
  focus(): void;
  destroy(): void;
}

/** Puts an editor into `parent`, a shadow root: there its styles need no exception from the page's policy. */
export function createEditor(parent: ShadowRoot, options: EditorOptions): Editor {
  const languageServer = new Compartment();
  const changedLines = new Compartment();
  const difference = new Compartment();
  const settings = new Compartment();

  /** The language server's client is fetched when the reader types or hovers; its failure may be tried again. */
  async function connect(): Promise<void> {
    try {
      const { languageSupport } = await import("./language-client.ts");
      others.joined();
      const support = languageSupport(options, (reason) => {
        view.dispatch({ effects: languageServer.reconfigure(onInterest(connect)) });
        options.onFailure(reason);
      });
      view.dispatch({ effects: languageServer.reconfigure(support) });
    } catch (error) {
      options.onFailure(error instanceof Error ? error : new Error(String(error)));
    }
  }

  const others = neighbour(options.id, () => void connect());

  async function markChanges(): Promise<void> {
    if (changedLines.get(view.state) !== NOTHING || whole(view.state) === options.original) return;
    const changes = await import("./changes.ts");
    view.dispatch({ effects: changedLines.reconfigure(changes.changedLines(shown(options.original))) });
  }

  async function showChanges(visible: boolean): Promise<void> {
    const changes = visible && (await import("./changes.ts"));
    view.dispatch({ effects: difference.reconfigure(changes ? changes.difference(shown(options.original)) : []) });
  }

  const view = new EditorView({
    parent,
    root: parent,
    state: EditorState.create({
      doc: shown(options.text),
      extensions: [
        keymap.of([{ key: "Mod-Enter", run: () => (options.onRun(), true) }]),
        basics(options),
        litLines(options.lit),
        changedLines.of(NOTHING),
        difference.of([]),
        settings.of(wrapping(options.settings)),
        languageServer.of(onInterest(connect)),
        diagnosticsListener.of(options.onDiagnostics),
        keymap.of(lintKeymap),
        EditorView.domEventHandlers({
          mousemove({ clientX: x, clientY: y }, { state }) {
            const position = view.posAtCoords({ x, y });
            options.onPoint(position === null ? undefined : state.doc.lineAt(position).number);
          },
          mouseleave: () => options.onPoint(undefined),
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          options.onChange(whole(update.state));
          void markChanges();
        }),
      ],
    }),
  });
  void markChanges();

  async function perform(command: EditorCommand): Promise<void> {
    view.focus();
    if (command === "find") return void openSearchPanel(view);
    if (isKey(command)) return void keys[command](view);
    const { commands, isConnected } = await import("./language-commands.ts");
    if (!isConnected(view)) await connect();
    commands[command](view);
  }

  return {
    setText: (text) => setText(view, text),
    mark: (spans) => markErrors(view, spans),
    markRegion(region) {
      const { from = 1, to = 0 } = region ?? {};
      const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      view.dispatch({ effects: markTwins.of(lines) });
    },
    perform: (command) => void perform(command),
    insert: (text) => view.dispatch(view.state.replaceSelection(text), { userEvent: "input.type" }),
    configure: (wanted) => view.dispatch({ effects: settings.reconfigure(wrapping(wanted)) }),
    showChanges: (visible) => void showChanges(visible),
    focus: () => view.focus(),
    destroy() {
      others.leave();
      view.destroy();
    },
  };
}

/** An extension that adds nothing, told from others by being this one. */
const NOTHING: Extension = [];

function wrapping({ wrap }: EditorSettings): Extension {
  return wrap ? EditorView.lineWrapping : [];
}

const keys: Record<EditorKey, (view: EditorView) => boolean> = {
  indent: indentMore,
  outdent: indentLess,
  left: cursorCharLeft,
  right: cursorCharRight,
  undo,
};

function isKey(command: EditorCommand): command is EditorKey {
  return command in keys;
}
