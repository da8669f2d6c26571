import type { WorkerHandle } from "./worker-handle.ts";

/**
 * Starts a worker with an opaque origin: it has no storage, and the page's content security
 * policy leaves it no network.
 */
export function spawnBrowserWorker(source: string): WorkerHandle {
  const worker = new Worker(`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`, { type: "module" });
  return {
    postMessage: (message, transfer) => worker.postMessage(message, transfer),
    onError: (listener) => {
      worker.onerror = (event) => listener(event.message || "The worker could not start.");
      worker.onmessageerror = () => listener("A message could not be read.");
    },
    terminate: () => worker.terminate(),
  };
}
