import type { Asset, AssetSource } from "../assets.ts";
import type { LanguageMessage, LanguageServerMessage } from "../protocol/language-server.ts";
import type { ConnectMessage } from "../protocol/messages.ts";
import type { SpawnWorker, WorkerHandle } from "./worker-handle.ts";

export interface LanguageServerOptions {
  readonly assets: AssetSource;
  readonly spawn: SpawnWorker;
  readonly script: Asset;
  /** Declarations of the language itself. */
  readonly standardTypes: Asset;
  /** Declarations that a program needs besides. */
  readonly typesFor: (source: string) => readonly Asset[];
  readonly linter?: Asset;
  /** Called when the server could not start or has ended; it takes no more messages. */
  readonly onFailure: (reason: Error) => void;
}

/**
 * The page's end of a language server in a worker: a transport for JSON-RPC messages.
 *
 * The worker starts at the first message. Messages keep their order, and one that brings a program
 * waits for the declarations which that program imports.
 */
export class LanguageServerHost {
  readonly #options: LanguageServerOptions;
  readonly #listeners = new Set<(message: string) => void>();
  readonly #added = new Set<string>();
  readonly #disposal = new AbortController();
  #last: Promise<void> = Promise.resolve();
  #port: MessagePort | undefined;
  #worker: WorkerHandle | undefined;

  constructor(options: LanguageServerOptions) {
    this.#options = options;
  }

  send = (message: string): void => {
    this.#last = this.#last.then(() => this.#deliver(message)).catch((error: unknown) => this.#fail(error));
  };

  /** Adds modules that a program brings along: path to text. */
  addFiles(files: Readonly<Record<string, string>>): void {
    this.#last = this.#last
      .then(async () => {
        if (this.#disposal.signal.aborted) return;
        if (this.#port === undefined) await this.#start();
        this.#post({ type: "add-files", files: new TextEncoder().encode(JSON.stringify(files)) });
      })
      .catch((error: unknown) => this.#fail(error));
  }

  subscribe = (listener: (message: string) => void): void => {
    this.#listeners.add(listener);
  };

  unsubscribe = (listener: (message: string) => void): void => {
    this.#listeners.delete(listener);
  };

  async #deliver(message: string): Promise<void> {
    if (this.#disposal.signal.aborted) return;
    if (this.#port === undefined) await this.#start();
    const missing = this.#options.typesFor(programIn(message)).filter(({ file }) => !this.#added.has(file));
    await Promise.all(missing.map((asset) => this.#addTypes(asset)));
    this.#post({ type: "language", message });
  }

  async #start(): Promise<void> {
    const { script, standardTypes, linter, spawn } = this.#options;
    // Types need not wait for the linter, which is larger.
    const linting = linter && this.#load(linter);
    linting?.catch((error: unknown) => this.#fail(error));
    const [source, types] = await Promise.all([this.#load(script), this.#load(standardTypes)]);
    this.#worker = spawn(new TextDecoder().decode(source), (message) => this.#fail(new Error(message)));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<LanguageMessage>) => {
      for (const listener of this.#listeners) listener(data.message);
    };
    this.#port = port1;
    this.#worker.postMessage({ type: "connect", port: port2 } satisfies ConnectMessage, [port2]);
    this.#post({ type: "add-files", files: types }, [types.buffer]);
    void linting?.then((wasm) => this.#post({ type: "add-linter", wasm }, [wasm.buffer]));
  }

  async #addTypes(asset: Asset): Promise<void> {
    const files = await this.#load(asset);
    this.#added.add(asset.file);
    this.#post({ type: "add-files", files }, [files.buffer]);
  }

  #load(asset: Asset): Promise<Uint8Array<ArrayBuffer>> {
    return this.#options.assets.load(asset, { signal: this.#disposal.signal });
  }

  #post(message: LanguageServerMessage, transfer: readonly Transferable[] = []): void {
    this.#port?.postMessage(message, [...transfer]);
  }

  #fail(reason: unknown): void {
    if (this.#disposal.signal.aborted) return;
    this.#disposal.abort();
    this.#worker?.terminate();
    this.#port?.close();
    this.#options.onFailure(reason instanceof Error ? reason : new Error(String(reason)));
  }
}

/** The text of a program, in the messages that bring one. */
function programIn(message: string): string {
  const { method, params } = JSON.parse(message) as {
    readonly method?: string;
    readonly params?: { readonly textDocument?: { text?: string }; readonly contentChanges?: { text: string }[] };
  };
  if (method === "textDocument/didOpen") return params?.textDocument?.text ?? "";
  if (method === "textDocument/didChange") return params?.contentChanges?.at(-1)?.text ?? "";
  return "";
}
