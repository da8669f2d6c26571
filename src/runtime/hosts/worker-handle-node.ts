import { Worker } from "node:worker_threads";
import type { Transferable as NodeTransferable } from "node:worker_threads";
import type { WorkerHandle } from "./worker-handle.ts";

/**
 * Gives a Node worker the global scope of a browser's, so that the same source runs in both, and
 * hides what only Node has.
 */
const SCOPE = `
import { parentPort } from "node:worker_threads";
{
  const port = parentPort;
  globalThis.self = globalThis;
  globalThis.WorkerGlobalScope = class { static [Symbol.hasInstance](value) { return value === globalThis; } };
  globalThis.location = new URL("data:text/javascript,");
  globalThis.postMessage = (message, transfer) => port.postMessage(message, transfer);
  port.on("message", (data) => globalThis.onmessage?.({ data }));
  for (const name of ["process", "global", "setImmediate", "clearImmediate"]) delete globalThis[name];
}
`;

/** Starts a worker thread from source text. */
export function spawnNodeWorker(source: string): WorkerHandle {
  const text = Buffer.from(SCOPE + source).toString("base64");
  const worker = new Worker(new URL(`data:text/javascript;base64,${text}`));
  return {
    postMessage: (message, transfer) => worker.postMessage(message, transfer as NodeTransferable[]),
    onError: (listener) => {
      worker.on("error", (error) => listener(error instanceof Error ? error.message : String(error)));
    },
    terminate: () => void worker.terminate(),
  };
}
