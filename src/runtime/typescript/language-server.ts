/** A language server for TypeScript: takes messages of the protocol, answers from the checker. */
import type {
  CodeActionParams,
  CompletionParams,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DocumentFormattingParams,
  NotificationMessage,
  PublishDiagnosticsParams,
  RenameParams,
  RequestMessage,
  ResponseMessage,
  ServerCapabilities,
  TextDocumentPositionParams,
} from "vscode-languageserver-protocol";
import type { Checker } from "./checker.ts";
import { LanguageFeatures, pathOf, toLspDiagnostic } from "./language-features.ts";

const capabilities: ServerCapabilities = {
  textDocumentSync: 1,
  hoverProvider: true,
  completionProvider: { triggerCharacters: [".", '"', "'", "/"] },
  signatureHelpProvider: { triggerCharacters: ["(", ","], retriggerCharacters: [")"] },
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: true,
  documentFormattingProvider: true,
  codeActionProvider: { codeActionKinds: ["quickfix", "source.organizeImports"] },
};

const METHOD_NOT_FOUND = -32601;
const INTERNAL_ERROR = -32603;

export class LanguageServer {
  readonly #checker: Checker;
  readonly #features: LanguageFeatures;
  readonly #send: (message: string) => void;
  /** Open programs: address to the version that the page named. */
  readonly #versions = new Map<string, number>();
  readonly #unchecked = new Set<string>();
  #checking: ReturnType<typeof setTimeout> | undefined;

  constructor(checker: Checker, send: (message: string) => void) {
    this.#checker = checker;
    this.#features = new LanguageFeatures(checker);
    this.#send = send;
  }

  /** Takes one JSON-RPC message. */
  receive(text: string): void {
    const message = JSON.parse(text) as RequestMessage | NotificationMessage;
    if ("id" in message) this.#reply(this.#answer(message));
    else this.#note(message);
  }

  #note({ method, params }: NotificationMessage): void {
    switch (method) {
      case "textDocument/didOpen": {
        const { uri, text, version } = (params as unknown as DidOpenTextDocumentParams).textDocument;
        return this.#update(uri, text, version);
      }
      case "textDocument/didChange": {
        const { textDocument, contentChanges } = params as unknown as DidChangeTextDocumentParams;
        return this.#update(textDocument.uri, contentChanges.at(-1)?.text ?? "", textDocument.version);
      }
      case "textDocument/didClose": {
        const { uri } = (params as unknown as DidCloseTextDocumentParams).textDocument;
        this.#versions.delete(uri);
        return this.#checker.close(pathOf(uri));
      }
    }
  }

  #update(uri: string, text: string, version: number): void {
    this.#versions.set(uri, version);
    this.#checker.open(pathOf(uri), text);
    this.#checkSoon(uri);
  }

  /** After the messages that are already here: a reader's question, or the next letter, comes first. */
  #checkSoon(uri: string): void {
    this.#unchecked.add(uri);
    this.#checking ??= setTimeout(() => {
      this.#checking = undefined;
      for (const changed of this.#unchecked) this.#publish(changed);
      this.#unchecked.clear();
    });
  }

  #publish(uri: string): void {
    const version = this.#versions.get(uri);
    if (version === undefined) return;
    const diagnostics = this.#checker.diagnose(pathOf(uri)).map(toLspDiagnostic);
    const params: PublishDiagnosticsParams = { uri, version, diagnostics };
    this.#send(JSON.stringify({ jsonrpc: "2.0", method: "textDocument/publishDiagnostics", params }));
  }

  #answer({ id, method, params }: RequestMessage): ResponseMessage {
    try {
      const result = this.#ask(method, params);
      if (result === undefined) return refusal(id, METHOD_NOT_FOUND, `${method} is not known here.`);
      return { jsonrpc: "2.0", id, result: result as Exclude<ResponseMessage["result"], undefined> };
    } catch (error) {
      return refusal(id, INTERNAL_ERROR, String(error));
    }
  }

  /** A result, `null` where there is none, `undefined` for a method that is not known. */
  #ask(method: string, params: unknown): unknown {
    const features = this.#features;
    switch (method) {
      case "initialize":
        return { capabilities };
      case "textDocument/hover":
        return features.hover(params as TextDocumentPositionParams);
      case "textDocument/completion":
        return features.completions(params as CompletionParams);
      case "textDocument/signatureHelp":
        return features.signatures(params as TextDocumentPositionParams);
      case "textDocument/definition":
        return features.definitions(params as TextDocumentPositionParams);
      case "textDocument/references":
        return features.references(params as TextDocumentPositionParams);
      case "textDocument/rename":
        return features.rename(params as RenameParams);
      case "textDocument/formatting":
        return features.format(params as DocumentFormattingParams);
      case "textDocument/codeAction":
        return features.codeActions(params as CodeActionParams);
      case "shutdown":
        return null;
    }
    return undefined;
  }

  #reply(response: ResponseMessage): void {
    this.#send(JSON.stringify(response));
  }
}

function refusal(id: RequestMessage["id"], code: number, message: string): ResponseMessage {
  return { jsonrpc: "2.0", id, error: { code, message } };
}
