/** What a language server says of a program while it is typed: underlined, with its quick fixes, and told to the page. */
import { setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { LSPPlugin, type LSPClient, type LSPClientExtension } from "@codemirror/lsp-client";
import { ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Diagnostic as LspDiagnostic, PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { isFinding, toFinding } from "../../runtime/index.ts";
import { quickFixes } from "./code-actions.ts";
import { diagnosticsListener } from "./diagnostics-listener.ts";

/** Milliseconds of rest before what was typed is sent: a fast typist's letters go together. */
const REST = 20;

const syncSoon = ViewPlugin.fromClass(
  class {
    #timer: ReturnType<typeof setTimeout> | undefined;

    update({ docChanged, view }: ViewUpdate): void {
      if (!docChanged) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => LSPPlugin.get(view)?.client.sync(), REST);
    }

    destroy(): void {
      clearTimeout(this.#timer);
    }
  },
);

export const liveDiagnostics: LSPClientExtension = {
  clientCapabilities: {
    textDocument: {
      publishDiagnostics: { versionSupport: true },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.organizeImports"] } },
      },
    },
  },
  notificationHandlers: {
    "textDocument/publishDiagnostics": (client: LSPClient, params: PublishDiagnosticsParams) => {
      show(client, params);
      return true;
    },
  },
  editorExtension: syncSoon,
};

function show(client: LSPClient, { uri, version, diagnostics }: PublishDiagnosticsParams): void {
  const file = client.workspace.getFile(uri);
  const view = file?.getView();
  const plugin = view && LSPPlugin.get(view);
  if (!plugin || (version !== undefined && version !== file?.version)) return;
  const found = diagnostics.filter(isFinding);
  const text = plugin.syncedDoc.toString();
  const underlined = found.map((diagnostic): Diagnostic => {
    const at = (position: LspDiagnostic["range"]["start"]) =>
      plugin.unsyncedChanges.mapPos(plugin.fromPosition(position, plugin.syncedDoc));
    const { severity, message, code, source } = toFinding(diagnostic);
    return {
      from: at(diagnostic.range.start),
      to: at(diagnostic.range.end),
      severity,
      message: `${message} (${code})`,
      source,
    };
  });
  view.dispatch(setDiagnostics(view.state, underlined));
  view.state.facet(diagnosticsListener).forEach((listener) => listener(found.map(toFinding)));
  void quickFixes(plugin, found).then((fixes) => {
    // What was typed meanwhile brings findings of its own.
    if (fixes.every(({ length }) => length === 0) || plugin.syncedDoc.toString() !== text) return;
    if (!plugin.unsyncedChanges.empty) return;
    const fixable = underlined.map((diagnostic, index) => ({ ...diagnostic, actions: fixes[index] ?? [] }));
    view.dispatch(setDiagnostics(view.state, fixable));
  });
}
