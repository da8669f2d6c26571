/** What buttons ask of a language server. */
import { formatDocument, LSPPlugin, renameSymbol } from "@codemirror/lsp-client";
import type { Command, EditorView } from "@codemirror/view";
import { organiseImports } from "./code-actions.ts";

export const commands = {
  format: formatDocument,
  rename: renameSymbol,
  "organise-imports": organiseImports,
} as const satisfies Record<string, Command>;

export function isConnected(view: EditorView): boolean {
  return LSPPlugin.get(view) !== null;
}
