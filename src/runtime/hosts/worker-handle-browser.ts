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
  return refusesBlobs ? handle(withoutOrigin(source)) : new LoadingWorker(source);
}

/** Whether this engine has refused the module of a worker: it will again. */
let refusesBlobs = false;

/**
 * Starts a worker with the page's own origin, for our code only: no program of a reader runs in it. It is no
 * module, because Chromium starts no module from a `blob:` in a frame that has no origin.
 */
export function spawnTrustedWorker(source: string): WorkerHandle {
  return handle(new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" }))));
}

class LoadingWorker implements WorkerHandle {
  #handle: WorkerHandle;
  #onError: (message: string) => void = () => undefined;
  /** What is to be said once there is somebody to hear it. */
  #waiting: Parameters<WorkerHandle["postMessage"]>[] | undefined = [];

  constructor(source: string) {
    const loader = withoutOrigin(LOADER);
    this.#handle = this.#listenTo(loader);
    const begin = ({ data: begun }: MessageEvent<boolean>) => {
      if (!begun) this.#startAnew(source);
      const waiting = this.#waiting ?? [];
      this.#waiting = undefined;
      for (const message of waiting) this.postMessage(...message);
    };
    // What a program posts later is nobody's message.
    loader.addEventListener("message", begin, { once: true });
    loader.postMessage(source);
  }

  postMessage(...message: Parameters<WorkerHandle["postMessage"]>): void {
    if (this.#waiting) this.#waiting.push(message);
    else this.#handle.postMessage(...message);
  }

  onError(listener: (message: string) => void): void {
    this.#onError = listener;
  }

  terminate(): void {
    this.#handle.terminate();
  }

  #listenTo(worker: Worker): WorkerHandle {
    const listened = handle(worker);
    listened.onError((message) => this.#onError(message));
    return listened;
  }

  #startAnew(source: string): void {
    refusesBlobs = true;
    this.#handle.onError(() => undefined);
    this.#handle.terminate();
    this.#handle = this.#listenTo(withoutOrigin(source));
  }
}

function withoutOrigin(source: string): Worker {
  return new Worker(`data:text/javascript;charset=utf-8,${escapeForAddress(source)}`, { type: "module" });
}

/** Escapes what an address cannot hold and no more. */
function escapeForAddress(source: string): string {
  return source.toWellFormed().replace(/[%#\n\r\t]|[^\x20-\x7e]+/g, encodeURIComponent);
}

function handle(worker: Worker): WorkerHandle {
  return {
    postMessage: (message, transfer) => worker.postMessage(message, [...transfer]),
    onError: (listener) => {
      worker.onerror = (event) => listener(event.message || "The worker could not start.");
      worker.onmessageerror = () => listener("A message could not be read.");
    },
    terminate: () => worker.terminate(),
  };
}
