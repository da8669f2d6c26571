import type { Asset, AssetSource, TypeScriptAssets } from "../assets.ts";
import type { CompilerReply, CompilerRequest, Strictness } from "../protocol/compiler.ts";
import type { ConnectMessage } from "../protocol/messages.ts";
import type { DiagnosticOutput } from "../protocol/output.ts";
import type { CompiledProgram, TypeScriptProgram } from "../protocol/program.ts";
import { importedTypes } from "./imported-types.ts";
import type { SpawnWorker, WorkerHandle } from "./worker-handle.ts";

export interface TypeScriptCompilerOptions {
  readonly manifest: TypeScriptAssets;
  readonly assets: AssetSource;
  readonly spawn: SpawnWorker;
}

/** A request without its number. */
type Question = CompilerRequest extends infer Request
  ? Request extends CompilerRequest
    ? Omit<Request, "id">
    : never
  : never;

interface Waiting {
  readonly question: Question;
  readonly resolve: (reply: CompilerReply) => void;
  readonly reject: (reason: Error) => void;
}

interface Connection {
  readonly worker: WorkerHandle;
  readonly port: MessagePort;
  /** Assets whose declarations the worker has or is about to have. */
  readonly types: Map<string, Promise<void>>;
}

/**
 * The page's handle on the compiler's worker. The worker starts at the first request, and holds the
 * declarations of those packages only that programs have imported.
 */
export class TypeScriptCompiler {
  readonly #spawn: SpawnWorker;
  readonly #assets: AssetSource;
  readonly #manifest: TypeScriptAssets;
  readonly #disposal = new AbortController();
  #connection: Promise<Connection> | undefined;
  #queue: Waiting[] = [];
  #asked: Waiting | undefined;
  #requests = 0;

  constructor({ manifest, assets, spawn }: TypeScriptCompilerOptions) {
    this.#spawn = spawn;
    this.#assets = assets;
    this.#manifest = manifest;
  }

  /** JavaScript for the program, or the errors of its syntax. */
  async compile({ name, source, files = [] }: TypeScriptProgram): Promise<CompiledProgram | DiagnosticOutput[]> {
    const reply = await this.#ask({ type: "compile", program: { name, source }, files });
    if (reply.type !== "compiled") throw unexpected(reply);
    return reply.result;
  }

  /**
   * What the checker says about the program, with the declarations of what it imports.
   * @param strictness options that shall differ from the book's strict ones
   */
  async check(
    { name, source, files = [] }: TypeScriptProgram,
    strictness: Strictness = {},
  ): Promise<DiagnosticOutput[]> {
    await this.#loadTypes([source, ...files.map((file) => file.source)].join("\n"));
    const reply = await this.#ask({ type: "check", program: { name, source }, files, strictness });
    if (reply.type !== "checked") throw unexpected(reply);
    return reply.diagnostics;
  }

  /** Ends the worker. Requests that wait are rejected. */
  dispose(): void {
    this.#disposal.abort(new Error("The compiler was stopped."));
    this.#disconnect(this.#disposal.signal.reason as Error);
  }

  async #loadTypes(source: string): Promise<void> {
    const { types: loaded } = await this.#connect();
    const { standardTypes, types } = this.#manifest;
    const loads = [standardTypes, ...importedTypes(types, source)].map((asset) => {
      const load = loaded.get(asset.file) ?? this.#loadTypesAsset(asset);
      loaded.set(asset.file, load);
      load.catch(() => loaded.delete(asset.file)); // The next check tries again.
      return load;
    });
    await Promise.all(loads);
  }

  async #loadTypesAsset(asset: Asset): Promise<void> {
    const files = await this.#assets.load(asset, { signal: this.#disposal.signal });
    const reply = await this.#ask({ type: "load-types", files });
    if (reply.type !== "loaded") throw unexpected(reply);
  }

  async #ask(question: Question): Promise<CompilerReply> {
    await this.#connect();
    const { promise, resolve, reject } = Promise.withResolvers<CompilerReply>();
    this.#queue.push({ question, resolve, reject });
    void this.#askNext();
    return promise;
  }

  /** One request at a time, so that a program that shall run overtakes checks that wait. */
  async #askNext(): Promise<void> {
    if (this.#asked !== undefined) return;
    const next = this.#queue.find(({ question }) => question.type === "compile") ?? this.#queue[0];
    if (next === undefined || this.#connection === undefined) return;
    this.#queue = this.#queue.filter((waiting) => waiting !== next);
    this.#asked = next;
    const { port } = await this.#connection;
    this.#requests += 1;
    const request: CompilerRequest = { ...next.question, id: this.#requests };
    port.postMessage(request, request.type === "load-types" ? [request.files.buffer] : []);
  }

  #answer(reply: CompilerReply): void {
    const asked = this.#asked;
    if (asked === undefined || reply.id !== this.#requests) return;
    this.#asked = undefined;
    if (reply.type === "request-failed") asked.reject(new Error(reply.message));
    else asked.resolve(reply);
    void this.#askNext();
  }

  #connect(): Promise<Connection> {
    this.#disposal.signal.throwIfAborted();
    if (this.#connection === undefined) {
      this.#connection = this.#start();
      this.#connection.catch(() => (this.#connection = undefined)); // The next request tries again.
    }
    return this.#connection;
  }

  async #start(): Promise<Connection> {
    const { signal } = this.#disposal;
    const script = await this.#assets.load(this.#manifest.compiler, { signal });
    signal.throwIfAborted();
    const worker = this.#spawn(new TextDecoder().decode(script), (message) =>
      this.#disconnect(new Error(`The compiler stopped: ${message}`)),
    );
    const { port1: port, port2: workerPort } = new MessageChannel();
    port.onmessage = ({ data }: MessageEvent<CompilerReply>) => this.#answer(data);
    const connect: ConnectMessage = { type: "connect", port: workerPort };
    worker.postMessage(connect, [workerPort]);
    return { worker, port, types: new Map() };
  }

  #disconnect(reason: Error): void {
    const waiting = this.#asked === undefined ? this.#queue : [this.#asked, ...this.#queue];
    const connection = this.#connection;
    this.#asked = undefined;
    this.#queue = [];
    this.#connection = undefined;
    for (const { reject } of waiting) reject(reason);
    connection?.then(
      ({ worker, port }) => {
        worker.terminate();
        port.close();
      },
      () => undefined, // It never started.
    );
  }
}

function unexpected({ type }: CompilerReply): Error {
  return new Error(`The compiler answered ${type}.`);
}
