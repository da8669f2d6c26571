/**
 * Joins editors to language servers. Loaded when a reader types or hovers in an open editor; the
 * server's own bytes are fetched with the first message to it.
 */
import {
  findReferencesKeymap,
  formatKeymap,
  hoverTooltips,
  jumpToDefinitionKeymap,
  LSPClient,
  renameKeymap,
  serverCompletion,
  signatureHelp,
} from "@codemirror/lsp-client";
import { Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap, ViewPlugin } from "@codemirror/view";
import { sanitizeDocumentation } from "../../rich-output/documentation.ts";
import type { Language, LanguageServerHost } from "../../runtime/index.ts";
import type { EditorOptions } from "./index.ts";
import { languageServerHost } from "./language-hosts.ts";
import { liveDiagnostics } from "./live-diagnostics.ts";
import { organiseImports } from "./code-actions.ts";

/** A server's first answer waits for its files. */
const TIMEOUT = 120_000;

interface Connection {
  readonly client: LSPClient;
  readonly host: LanguageServerHost;
  /** Editors to be told when the server is lost. */
  readonly editors: Set<(reason: Error) => void>;
}

const connections = new Map<Language, Connection>();

/**
 * What a language server adds to an editor.
 * @param program its folder is named by the Cell's id, so that no other program's modules lie beside it
 * @param onFailure called with words for the reader when the server is not to be had; asking again starts anew
 */
export function languageSupport(
  { language, id, file, files }: Pick<EditorOptions, "language" | "id" | "file" | "files">,
  onFailure: (reason: Error) => void,
): Extension {
  const { client, host, editors } = connections.get(language) ?? connect(language);
  editors.add(onFailure);
  const folder = `/book/${id}`;
  if (files.length > 0) {
    host.addFiles(Object.fromEntries(files.map(({ name, source }) => [`${folder}/${name}`, source])));
  }
  return [
    client.plugin(`file://${folder}/${file}`, language),
    EditorView.updateListener.of(({ view, transactions }) => {
      // A definition may lie in another editor: whoever went there wants to be there.
      if (transactions.some((transaction) => transaction.isUserEvent("select.definition"))) view.focus();
    }),
    ViewPlugin.define(() => ({ destroy: () => void editors.delete(onFailure) })),
    keymap.of([
      ...formatKeymap,
      ...renameKeymap,
      ...jumpToDefinitionKeymap,
      ...findReferencesKeymap,
      { key: "Shift-Alt-o", run: organiseImports },
    ]),
  ];
}

function connect(language: Language): Connection {
  const client = new LSPClient({
    rootUri: "file:///book",
    timeout: TIMEOUT,
    sanitizeHTML: sanitizeDocumentation,
    extensions: [
      Prec.high(serverCompletion({ override: true })),
      hoverTooltips({ hoverTime: 250 }),
      signatureHelp(),
      liveDiagnostics,
    ],
  });
  const host = languageServerHost(language, (reason) => {
    connections.delete(language);
    for (const tell of [...connection.editors]) tell(reason);
  });
  const connection: Connection = { client, host, editors: new Set() };
  connections.set(language, connection);
  client.connect(host);
  return connection;
}
