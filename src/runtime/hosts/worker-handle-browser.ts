import type { WorkerHandle } from "./worker-handle.ts";

/**
 * What a worker begins with: it imports the module that it is sent as a `blob:`, says that this has begun, or that the
 * engine refuses it, as WebKit does where there is no origin.
 */
const LOADER = `onmessage = ({ data }) => {
  onmessage = null;
  const module = new Blob(["postMessage(true);", data], { type: "text/javascript" });
  import(URL.createObjectURL(module)).catch((error) => {
    if (!(error instanceof SyntaxError)) postMessage(false);
    reportError(error);
  });
};`;

/**
 * Starts a module worker with an opaque origin: it has no storage, and the page's content security policy leaves it no
 * network. That comes of its `data:` address, which is kept short: engines read it several times over, and half a
 * megabyte of it takes longer than all that the worker does with it.
 */
export function spawnBrowserWorker(source: string): WorkerHandle {
  return new LoadingWorker(source);
}

/**
 * Starts a worker with the page's own origin, for our code only: no program of a reader runs in it. It is no
 * module, because Chromium starts no module from a `blob:` in a frame that has no origin.
 */
export function spawnTrustedWorker(source: string): WorkerHandle {
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  return {
    postMessage: (message, transfer) => worker.postMessage(message, [...transfer]),
    onError: (listener) => tellErrors(worker, listener),
    terminate: () => worker.terminate(),
  };
}

class LoadingWorker implements WorkerHandle {
  #worker = withoutOrigin(LOADER);
  #onError: (message: string) => void = () => undefined;
  /** What is to be said once there is somebody to hear it. */
  #waiting: Parameters<WorkerHandle["postMessage"]>[] | undefined = [];

  constructor(source: string) {
    tellErrors(this.#worker, (message) => this.#onError(message));
    // What a program posts later is nobody's message.
    this.#worker.addEventListener("message", ({ data: begun }) => (begun ? this.#begin() : this.#startAnew(source)), {
      once: true,
    });
    this.#worker.postMessage(source);
  }

  postMessage(...message: Parameters<WorkerHandle["postMessage"]>): void {
    if (this.#waiting) this.#waiting.push(message);
    else this.#worker.postMessage(message[0], [...message[1]]);
  }

  onError(listener: (message: string) => void): void {
    this.#onError = listener;
  }

  terminate(): void {
    this.#worker.terminate();
  }

  #begin(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const message of waiting) this.postMessage(...message);
  }

  #startAnew(source: string): void {
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = withoutOrigin(source);
    tellErrors(this.#worker, (message) => this.#onError(message));
    this.#begin();
  }
}

function withoutOrigin(source: string): Worker {
  return new Worker(`data:text/javascript;charset=utf-8,${escapeForAddress(source)}`, { type: "module" });
}

/** Escapes what an address cannot hold and no more. */
function escapeForAddress(source: string): string {
  return source.toWellFormed().replace(/[%#\n\r\t]|[^\x20-\x7e]+/g, encodeURIComponent);
}

function tellErrors(worker: Worker, listener: (message: string) => void): void {
  worker.onerror = (event) => listener(event.message || "The worker could not start.");
  worker.onmessageerror = () => listener("A message could not be read.");
}
