import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import type { DiagnosticOutput } from "../protocol/output.ts";
import type { SourceFile } from "../protocol/program.ts";
import { LanguageServerHost, type LanguageServerOptions } from "./language-server.ts";
import { isFinding, toFinding } from "./lsp-finding.ts";

/** What a language server says, as far as it is listened to. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
}

interface Connection {
  readonly host: LanguageServerHost;
  /** Kept when the server may be told of programs. */
  readonly ready: Promise<void>;
  /** The program that is being checked. */
  asked?: { readonly uri: string; readonly answer: PromiseWithResolvers<DiagnosticOutput[]> };
}

const INITIALIZE = 1;

/**
 * Python's type checker, asked about one program at a time: the language server without an editor.
 * It starts at the first question, and anew at the next one if it was lost.
 */
export class PythonChecker {
  readonly #options: Omit<LanguageServerOptions, "onFailure">;
  #connection: Connection | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #asked = 0;

  constructor(options: Omit<LanguageServerOptions, "onFailure">) {
    this.#options = options;
  }

  /** What it says of a program, by the book's settings and those that the program's own comments give. */
  check(program: SourceFile): Promise<DiagnosticOutput[]> {
    // One after the other: of several new programs, the server says at first what it sees before it looks at types.
    const answer = this.#last.then(() => this.#ask(program));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask({ name, source: text }: SourceFile): Promise<DiagnosticOutput[]> {
    const connection = (this.#connection ??= this.#connect());
    const { host, ready } = connection;
    await ready;
    this.#asked += 1;
    // A folder of its own, so that no program imports another.
    const uri = `file:///book/checked-${this.#asked}/${name}`;
    const answer = Promise.withResolvers<DiagnosticOutput[]>();
    connection.asked = { uri, answer };
    tell(host, {
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "python", version: 1, text } },
    });
    try {
      return await answer.promise;
    } finally {
      tell(host, { method: "textDocument/didClose", params: { textDocument: { uri } } });
    }
  }

  #connect(): Connection {
    const ready = Promise.withResolvers<void>();
    const host = new LanguageServerHost({
      ...this.#options,
      onFailure: (reason) => {
        this.#connection = undefined;
        ready.reject(reason);
        connection.asked?.answer.reject(reason);
      },
    });
    const connection: Connection = { host, ready: ready.promise };
    host.subscribe((text) => {
      const { id, method, params } = JSON.parse(text) as Message;
      if (id === INITIALIZE) {
        tell(host, { method: "initialized", params: {} });
        ready.resolve();
      }
      if (method !== "textDocument/publishDiagnostics") return;
      const { uri, diagnostics } = params as PublishDiagnosticsParams;
      if (uri === connection.asked?.uri) connection.asked.answer.resolve(diagnostics.filter(isFinding).map(toFinding));
    });
    const params = { processId: null, rootUri: "file:///book", capabilities: {} };
    tell(host, { id: INITIALIZE, method: "initialize", params });
    return connection;
  }
}

function tell(host: LanguageServerHost, message: object): void {
  host.send(JSON.stringify({ jsonrpc: "2.0", ...message }));
}
