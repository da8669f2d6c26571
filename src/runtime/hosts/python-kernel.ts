import type { AssetSource, PackageAsset, PythonAssets } from "../assets.ts";
import { transferable } from "../protocol/image.ts";
import {
  STANDARD_LIBRARY,
  type Boot,
  type ConnectPython,
  type FinishedMessage,
  type HostMessage,
  type ImageMessage,
  type InterpreterMessage,
  type WorkerMessage,
} from "../protocol/messages.ts";
import type { PythonProgram, RunConditions } from "../protocol/program.ts";
import type { Completion, ExecutionEvents, Kernel, KernelFactory, Progress } from "../session/kernel.ts";
import { messageOf } from "../session/message-of.ts";
import { chooseImage, closure, packagesOf, type Link } from "./choose-image.ts";
import { download } from "./download.ts";
import { fetchInterpreter, importNames, type Interpreter } from "./python-files.ts";
import { reply } from "./reply.ts";
import { unpackImage } from "./unpack-image.ts";
import type { SpawnWorker, WorkerHandle } from "./worker-handle.ts";

export interface PythonKernelOptions {
  readonly manifest: PythonAssets;
  readonly assets: AssetSource;
  readonly spawn: SpawnWorker;
  /** Asked when an image has to be chosen. */
  readonly link?: () => Link | undefined;
}

/** Makes Python Kernels. Those of one image share its download; only the latest image is kept. */
export function pythonKernels(options: PythonKernelOptions): KernelFactory<PythonProgram> {
  const names = importNames(options.manifest.packages);
  const choose = (program: PythonProgram) =>
    chooseImage(options.manifest, packagesOf(program, names), options.link?.());
  let archive: Promise<Uint8Array> | undefined;
  const fetchStandardLibrary = () => {
    archive ??= options.assets.load(options.manifest.stdlib);
    archive.catch(() => (archive = undefined));
    return archive;
  };
  let shared: { readonly image: string; readonly interpreter: Interpreter } | undefined;
  return (program) => {
    const image = program ? choose(program) : (shared?.image ?? "base");
    const fetchFiles: FetchInterpreter = (onProgress, signal) => {
      if (shared?.image === image) return shared.interpreter;
      const interpreter = fetchInterpreter(options, image, onProgress, signal);
      const mine = { image, interpreter };
      // What fails or is cancelled on its way is fetched again by the next one.
      const forget = () => {
        if (shared === mine) shared = undefined;
      };
      signal.addEventListener("abort", forget, { once: true });
      Promise.all(Object.values(interpreter)).then(() => signal.removeEventListener("abort", forget), forget);
      shared = mine;
      return interpreter;
    };
    return new PythonKernel(options, image, choose, fetchFiles, fetchStandardLibrary);
  };
}

type FetchInterpreter = (onProgress: (progress: Progress) => void, signal: AbortSignal) => Interpreter;

interface Running {
  readonly events: ExecutionEvents;
  readonly executionId: string;
  readonly resolve: (completion: Completion) => void;
  readonly reject: (error: Error) => void;
  /** Set once the program has asked for input: it should end now. */
  patience?: ReturnType<typeof setTimeout>;
}

/** Milliseconds in which a program that asked for input should end; one that swallows our exception does not. */
const PATIENCE = 250;

/** Milliseconds before a started interpreter gets the standard library's files: a program that waits runs first. */
const PAUSE = 300;

class PythonKernel implements Kernel<PythonProgram> {
  readonly #options: PythonKernelOptions;
  readonly #image: string;
  readonly #choose: (program: PythonProgram) => string;
  readonly #fetchInterpreter: FetchInterpreter;
  readonly #fetchStandardLibrary: () => Promise<Uint8Array>;
  readonly #abort = new AbortController();
  readonly #installed = new Set<string>();
  #worker: WorkerHandle | undefined;
  #port: MessagePort | undefined;
  #loading: { resolve: () => void; reject: (error: Error) => void } | undefined;
  #running: Running | undefined;
  #boot: Boot = "stock";
  #sendingStandardLibrary: Promise<void> | undefined;
  #count = 0;

  /** @param choose Names the image that is best for a program. */
  constructor(
    options: PythonKernelOptions,
    image: string,
    choose: (program: PythonProgram) => string,
    fetchInterpreter: FetchInterpreter,
    fetchStandardLibrary: () => Promise<Uint8Array>,
  ) {
    this.#options = options;
    this.#image = image;
    this.#choose = choose;
    this.#fetchInterpreter = fetchInterpreter;
    this.#fetchStandardLibrary = fetchStandardLibrary;
  }

  suits(program: PythonProgram): boolean {
    const { images } = this.#options.manifest;
    const held = new Set(images[this.#image]?.packages);
    return images[this.#choose(program)]?.packages.every((name) => held.has(name)) ?? true;
  }

  async load(onProgress: (progress: Progress) => void): Promise<void> {
    const { manifest, spawn, link } = this.#options;
    const { signal } = this.#abort;
    signal.throwIfAborted();
    const interpreter = this.#fetchInterpreter(onProgress, signal);
    const worker = spawn(interpreter.workerSource, (message) => this.#fail(new Error(message)));
    this.#worker = worker;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessageerror = () => this.#fail(new Error("A message from the interpreter could not be read."));
    port1.onmessage = ({ data }: MessageEvent<WorkerMessage>) => this.#receive(data);
    const { promise: started, resolve, reject } = Promise.withResolvers<void>();
    this.#loading = { resolve, reject };
    const connect: ConnectPython = { type: "connect", port: port2, importNames: importNames(manifest.packages) };
    worker.postMessage(connect, [port2]);
    const sent = [
      interpreter.wasm.then((wasm) => {
        worker.postMessage({ type: "interpreter", wasm } satisfies InterpreterMessage, []);
      }),
      unpackImage(spawn, interpreter, signal).then((image) => {
        worker.postMessage({ type: "image", image } satisfies ImageMessage, image ? transferable(image) : []);
      }),
    ];
    const fetched = Promise.all(Object.values(interpreter)).then(() => {
      signal.throwIfAborted();
      onProgress({ step: "Starting Python", loadedBytes: 0, totalBytes: 0 });
    });
    await Promise.all([started, fetched, ...sent]);
    // Few programs need it, and none can wait for it in the middle. Whoever saves bytes fetches it when it is missed.
    if (!link?.()?.saveData) setTimeout(() => this.#sendStandardLibrary().catch(() => undefined), PAUSE);
  }

  execute(program: PythonProgram, events: ExecutionEvents, conditions: RunConditions): Promise<Completion> {
    const { promise, resolve, reject } = Promise.withResolvers<Completion>();
    const executionId = String(++this.#count);
    this.#running = { events, executionId, resolve, reject };
    this.#send({ type: "execute", executionId, program, conditions });
    return promise;
  }

  dispose(): void {
    this.#abort.abort();
    this.#worker?.terminate();
    this.#port?.close();
  }

  #send(message: HostMessage): void {
    this.#port?.postMessage(message);
  }

  /** Sends the standard library's archive, once. */
  #sendStandardLibrary(): Promise<void> {
    this.#sendingStandardLibrary ??= this.#fetchStandardLibrary().then((archive) =>
      this.#send({ type: "standard-library", archive }),
    );
    this.#sendingStandardLibrary.catch(() => (this.#sendingStandardLibrary = undefined));
    return this.#sendingStandardLibrary;
  }

  #fail(error: Error): void {
    this.#loading?.reject(error);
    this.#running?.reject(error);
  }

  #receive(message: WorkerMessage): void {
    switch (message.type) {
      case "ready":
        this.#boot = message.boot;
        return this.#loading?.resolve();
      case "image-refused":
        return void this.#sendStandardLibrary().catch((error: Error) => this.#fail(error));
      case "load-failed":
        return this.#loading?.reject(new Error(`Python did not start: ${message.message}`));
      case "crashed":
        return this.#fail(new Error(message.message));
    }
    const running = this.#running;
    // News of an execution that is over, such as output of a task that it left behind.
    if (!running || message.executionId !== running.executionId) return;
    switch (message.type) {
      case "packages-needed":
        if (message.again) running.events.onAgain();
        return void this.#supplyPackages(message.names, running);
      case "began":
        return running.events.onBegan();
      case "outputs":
        return running.events.onOutputs(message.outputs);
      case "request":
        return void (this.#port && reply(this.#port, message, running.events));
      case "input-needed":
        running.patience = setTimeout(() => {
          running.resolve({ status: "awaiting-input", milliseconds: 0, spent: true });
        }, PATIENCE);
        return;
      case "finished":
        this.#running = undefined;
        clearTimeout(running.patience);
        return running.resolve(completionOf(message, running.patience !== undefined));
    }
  }

  async #supplyPackages(names: readonly string[], { events }: Running): Promise<void> {
    try {
      const wanted = this.#closure(names);
      const step = `Fetching ${names.join(", ")}`;
      events.onProgress({ step, loadedBytes: 0, totalBytes: 0 });
      if (names.includes(STANDARD_LIBRARY)) await this.#sendStandardLibrary();
      if (wanted.length === 0) return;
      const packs = await Promise.all(
        download(
          this.#options.assets,
          wanted.map(([, asset]) => asset),
          { step, onProgress: events.onProgress, signal: this.#abort.signal },
        ),
      );
      const packages = wanted.map(([name], index) => ({ name, pack: packs[index] as Uint8Array<ArrayBuffer> }));
      this.#port?.postMessage(
        { type: "install-packages", packages } satisfies HostMessage,
        packages.map(({ pack }) => pack.buffer),
      );
      for (const [name] of wanted) this.#installed.add(name);
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      this.#send({ type: "packages-failed", message: messageOf(error) });
    }
  }

  /** The named packages and all that they need, less those that are in the worker. */
  #closure(names: readonly string[]): [string, PackageAsset][] {
    const { packages, images } = this.#options.manifest;
    const inMemory = this.#boot === "image" ? images[this.#image]?.packages : undefined;
    const isHere = (name: string) => this.#installed.has(name) || (inMemory?.includes(name) ?? false);
    return [...closure(packages, names, isHere)].map((name) => [name, packages[name] as PackageAsset]);
  }
}

function completionOf({ status, milliseconds, memory }: FinishedMessage, asked: boolean): Completion {
  return {
    status: asked ? "awaiting-input" : status,
    milliseconds,
    ...(memory && { memory, spent: memory.exhausted }),
  };
}
