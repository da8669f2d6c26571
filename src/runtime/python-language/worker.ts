/** Root module of Python's language server: basedpyright for types, ruff for rules and format. */
import { version } from "browser-basedpyright/package.json";
import type {
  CodeAction,
  CodeActionParams,
  Diagnostic,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DocumentFormattingParams,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import type { LanguageMessage, LanguageServerMessage } from "../protocol/language-server.ts";
import type { ConnectMessage } from "../protocol/messages.ts";
import { addFiles, startServer, tellServer, type Files } from "./basedpyright.ts";
import { Linter } from "./ruff.ts";
import { isTopLevelAwait } from "./top-level-await.ts";

/** Where the settings of both stand among the files. */
const RUFF_RULES = "/book/ruff.json";

/** A JSON-RPC message of any kind. */
interface Message {
  readonly jsonrpc: "2.0";
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

let files: Files = {};
let initialised = false;
/** It arrives after basedpyright, which is smaller. */
let linter: Linter | undefined;
const linterArrived = Promise.withResolvers<Linter>();
/** What basedpyright said last of each open program. */
const latest = new Map<string, PublishDiagnosticsParams>();
/** Open programs, by address. */
const texts = new Map<string, string>();
/** What the page waits for that ruff adds to: the number of the request to the request. */
const asked = new Map<Message["id"], CodeActionParams | "initialize" | "rename">();
let send: (message: Message) => void;

/** From the page. */
function receive(message: Message): void {
  const { id, method, params } = message;
  switch (method) {
    case "initialize": {
      initialised = true;
      asked.set(id, "initialize");
      const given = params as InitializeParams;
      const workspaceFolders = [{ uri: given.rootUri ?? "", name: "book" }];
      return tellServer({ ...message, params: { ...given, workspaceFolders, initializationOptions: { files } } });
    }
    case "textDocument/didOpen": {
      const { uri, text } = (params as DidOpenTextDocumentParams).textDocument;
      texts.set(uri, text);
      break;
    }
    case "textDocument/didChange": {
      const { textDocument, contentChanges } = params as DidChangeTextDocumentParams;
      texts.set(textDocument.uri, contentChanges.at(-1)?.text ?? "");
      break;
    }
    case "textDocument/didClose": {
      const { uri } = (params as DidCloseTextDocumentParams).textDocument;
      texts.delete(uri);
      latest.delete(uri);
      break;
    }
    case "textDocument/formatting":
      return void answer(id, (ruff) => ruff.format(textOf(params as DocumentFormattingParams)));
    case "textDocument/codeAction": {
      const actions = params as CodeActionParams;
      if (actions.context.only?.includes("source.organizeImports")) {
        return void answer(id, (ruff) => ruff.organiseImports(textOf(actions), actions.textDocument.uri));
      }
      asked.set(id, actions);
      break;
    }
    case "textDocument/rename":
      asked.set(id, "rename");
  }
  tellServer(message);
}

/** From basedpyright. */
function pass(message: Message): void {
  if (message.method === "textDocument/publishDiagnostics") {
    return publish(message.params as PublishDiagnosticsParams);
  }
  const request = message.method === undefined ? asked.get(message.id) : undefined;
  asked.delete(message.id);
  if (request === undefined || message.error !== undefined) return send(message);
  if (request === "initialize") return send({ ...message, result: withRuff(message.result as InitializeResult) });
  if (request === "rename") return send({ ...message, result: withChanges(message.result as WorkspaceEdit | null) });
  const actions = (message.result as CodeAction[] | null) ?? [];
  const { uri } = request.textDocument;
  send({
    ...message,
    result: [...actions, ...(linter?.fixes(textOf(request), uri, request.context.diagnostics) ?? [])],
  });
}

/** Whole texts are told, so that ruff has them too. */
function withRuff({ capabilities, ...rest }: InitializeResult): InitializeResult {
  return { ...rest, capabilities: { ...capabilities, textDocumentSync: 1, documentFormattingProvider: true } };
}

/** The page's client reads `changes` and no other form of an edit. */
function withChanges(edit: WorkspaceEdit | null): WorkspaceEdit | null {
  const changed = edit?.documentChanges?.flatMap((change) =>
    "edits" in change ? [[change.textDocument.uri, change.edits as TextEdit[]] as const] : [],
  );
  return changed ? { changes: Object.fromEntries(changed) } : edit;
}

function publish(said: PublishDiagnosticsParams): void {
  const { uri } = said;
  const text = texts.get(uri);
  if (text === undefined) return; // It has been closed.
  latest.set(uri, said);
  const types = said.diagnostics.map((diagnostic): Diagnostic => {
    // The checker indents its explanations with spaces that do not break.
    const message = String(diagnostic.message).replaceAll("\u00a0", " ");
    return { ...diagnostic, message, source: `basedpyright ${version}` };
  });
  const diagnostics = [
    ...types.filter(({ message }) => !isTopLevelAwait(String(message))),
    ...(linter?.lint(text) ?? []),
  ];
  send({ jsonrpc: "2.0", method: "textDocument/publishDiagnostics", params: { ...said, diagnostics } });
}

function addLinter(wasm: BufferSource): void {
  linter = new Linter(wasm, JSON.parse(files[RUFF_RULES] ?? "{}") as object);
  linterArrived.resolve(linter);
  for (const said of latest.values()) publish(said);
}

function textOf({ textDocument }: Pick<DocumentFormattingParams, "textDocument">): string {
  return texts.get(textDocument.uri) ?? "";
}

/** Answers a request from ruff, once it is there. */
async function answer(id: Message["id"], ask: (ruff: Linter) => unknown): Promise<void> {
  const reply = { jsonrpc: "2.0", id: id ?? null } as const;
  try {
    send({ ...reply, result: ask(await linterArrived.promise) });
  } catch (error) {
    send({ ...reply, error: { code: -32603, message: error instanceof Error ? error.message : String(error) } });
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ConnectMessage>) => {
  if (data.type !== "connect") return;
  const { port } = data;
  send = (message) =>
    port.postMessage({ type: "language", message: JSON.stringify(message) } satisfies LanguageMessage);
  startServer((message) => pass(message as Message));
  port.onmessage = ({ data: incoming }: MessageEvent<LanguageServerMessage>) => {
    switch (incoming.type) {
      case "language":
        return receive(JSON.parse(incoming.message) as Message);
      case "add-files": {
        const added = JSON.parse(new TextDecoder().decode(incoming.files)) as Files;
        files = { ...files, ...added };
        return initialised ? addFiles(added) : undefined;
      }
      case "add-linter":
        return addLinter(incoming.wasm);
    }
  };
});
