import { Worker, type Transferable as NodeTransferable } from "node:worker_threads";
import { ComingWorker, type OnWorkerError, type SpawnWorker, type WorkerHandle } from "./worker-handle.ts";

/**
 * What a browser's dedicated module worker has and a thread of Node lacks, and what Node has and a
 * browser does not. It must be the first module that the worker evaluates.
 */
const BROWSER_SCOPE = `
import { parentPort } from "node:worker_threads";

// Buffer stays: Node's own fetch and messages read it from the global scope.
const { process } = globalThis;
for (const name of ["process", "global", "setImmediate", "clearImmediate"]) delete globalThis[name];

class WorkerGlobalScope {
  static [Symbol.hasInstance](value) { return value === globalThis; }
}
const events = new EventTarget();
const dispatch = (type, fields, init) => {
  const event = Object.assign(new Event(type, init), fields);
  globalThis["on" + type]?.(event);
  events.dispatchEvent(event);
  return event.defaultPrevented;
};
// A browser's timers are numbers.
const { setTimeout, setInterval } = globalThis;
const scope = {
  self: globalThis,
  WorkerGlobalScope,
  DedicatedWorkerGlobalScope: WorkerGlobalScope,
  location: new URL("data:text/javascript,"),
  onmessage: null,
  onerror: null,
  onunhandledrejection: null,
  setTimeout: (...args) => Number(setTimeout(...args)),
  setInterval: (...args) => Number(setInterval(...args)),
  addEventListener: events.addEventListener.bind(events),
  removeEventListener: events.removeEventListener.bind(events),
  dispatchEvent: events.dispatchEvent.bind(events),
  postMessage: (message, transfer) => parentPort.postMessage(message, transfer),
  close: () => process.exit(0),
};
for (const [name, value] of Object.entries(scope)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
parentPort.on("message", (data) => dispatch("message", { data }));
const fail = (type, fields, error) => {
  if (dispatch(type, fields, { cancelable: true })) return;
  process.removeAllListeners("uncaughtException");
  throw error;
};
process.on("uncaughtException", (error) => {
  fail("error", { error, message: String(error?.message ?? error) }, error);
});
process.on("unhandledRejection", (reason, promise) => {
  fail("unhandledrejection", { reason, promise }, reason);
});
`;

/** Starts a thread that looks like a browser's dedicated module worker. */
export const spawnNodeWorker: SpawnWorker = (source, onError) =>
  new ComingWorker(Promise.resolve(source).then((text) => start(text, onError)));

function start(source: string, onError: OnWorkerError): WorkerHandle {
  // On the program's first line, so that no line moves.
  const worker = new Worker(dataUrl(`import ${JSON.stringify(dataUrl(BROWSER_SCOPE).href)}; ${source}`), {
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  let terminated = false;
  worker.on("error", (error) => onError(String(error)));
  worker.on("exit", (code) => {
    if (!terminated) onError(`it ended with code ${code}`);
  });
  return {
    postMessage(message, transfer) {
      worker.postMessage(message, transfer as NodeTransferable[]);
    },
    terminate() {
      terminated = true;
      void worker.terminate();
    },
  };
}

function dataUrl(text: string): URL {
  return new URL(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
