/** Quick fixes and other edits that a language server proposes. */
import type { Action } from "@codemirror/lint";
import { LSPPlugin } from "@codemirror/lsp-client";
import type { ChangeSpec } from "@codemirror/state";
import type { Command, EditorView } from "@codemirror/view";
import type { CodeAction, CodeActionParams, Diagnostic, TextEdit } from "vscode-languageserver-protocol";

/** Beyond this many findings nobody wants fixes one by one. */
const MOST = 20;

/** For each diagnostic, what would mend it. */
export function quickFixes(plugin: LSPPlugin, diagnostics: readonly Diagnostic[]): Promise<readonly Action[][]> {
  return Promise.all(
    diagnostics.slice(0, MOST).map(async (diagnostic) => {
      const actions = await request(plugin, diagnostic.range, { diagnostics: [diagnostic], only: ["quickfix"] });
      return actions
        .filter(({ edit }) => edit !== undefined)
        .map((action) => ({ name: action.title, apply: (view: EditorView) => perform(view, plugin, action) }));
    }),
  );
}

/** Sorts the imports, and drops those that nothing uses. */
export const organiseImports: Command = (view) => {
  const plugin = LSPPlugin.get(view);
  if (!plugin) return false;
  plugin.client.sync();
  const everything = { start: plugin.toPosition(0), end: plugin.toPosition(view.state.doc.length) };
  void request(plugin, everything, { diagnostics: [], only: ["source.organizeImports"] }).then(([action]) => {
    if (action) perform(view, plugin, action);
  });
  return true;
};

async function request(
  plugin: LSPPlugin,
  range: CodeActionParams["range"],
  context: CodeActionParams["context"],
): Promise<CodeAction[]> {
  const params: CodeActionParams = { textDocument: { uri: plugin.uri }, range, context };
  try {
    return (
      (await plugin.client.request<CodeActionParams, CodeAction[] | null>("textDocument/codeAction", params)) ?? []
    );
  } catch {
    return []; // No proposal is lost that the reader had seen.
  }
}

function perform(view: EditorView, plugin: LSPPlugin, { edit }: CodeAction): void {
  const edits: readonly TextEdit[] =
    edit?.changes?.[plugin.uri] ??
    edit?.documentChanges?.flatMap((change) => ("edits" in change ? (change.edits as TextEdit[]) : [])) ??
    [];
  const changes = edits.map(({ range, newText }): ChangeSpec => {
    const at = (position: typeof range.start) =>
      plugin.unsyncedChanges.mapPos(plugin.fromPosition(position, plugin.syncedDoc));
    return { from: at(range.start), to: at(range.end), insert: newText };
  });
  view.dispatch({ changes, userEvent: "input.fix" });
  view.focus();
}
