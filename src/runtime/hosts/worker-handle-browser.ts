import { WorkerTooLarge, type WorkerHandle } from "./worker-handle.ts";

/** Characters of an address. Chromium takes a longer one for an empty one, and says nothing of it. */
const LONGEST_ADDRESS = 2 * 1024 * 1024;

/**
 * Starts a worker with an opaque origin: it has no storage, and the page's content security
 * policy leaves it no network. A short address that imports its module as a `blob:` would start sooner; WebKit refuses
 * that where there is no origin.
 */
export function spawnBrowserWorker(source: string): WorkerHandle {
  const address = `data:text/javascript;charset=utf-8,${escapeForAddress(source)}`;
  if (address.length > LONGEST_ADDRESS) {
    const [size, limit] = [address.length, LONGEST_ADDRESS].map((count) => (count / 1_000_000).toFixed(1));
    throw new WorkerTooLarge(
      `This program and the packages that it imports come to ${size} MB, and a page can run ${limit} MB. Import fewer packages, or keep less data in the program.`,
    );
  }
  return handle(new Worker(address, { type: "module" }));
}

/**
 * Starts a worker with the page's own origin, for our code only: no program of a reader runs in it. It is no
 * module, because Chromium starts no module from a `blob:` in a frame that has no origin.
 */
export function spawnTrustedWorker(source: string): WorkerHandle {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return handle(new Worker(address));
}

/** Escapes what an address cannot hold and no more: a worker's start takes as long as its address. */
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
