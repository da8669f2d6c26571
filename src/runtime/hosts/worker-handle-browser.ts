import { ComingWorker, type OnWorkerError, type SpawnWorker } from "./worker-handle.ts";

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

/** Whether this engine has refused the module of a worker: it will again. */
let refusesBlobs = false;

/**
 * Starts a module worker with an opaque origin: it has no storage, and the page's content security policy leaves it no
 * network. That comes of its `data:` address, which is kept short: engines read it several times over, and half a
 * megabyte of it takes longer than all that the worker does with it.
 */
export const spawnBrowserWorker: SpawnWorker = (source, onError) =>
  new ComingWorker(refusesBlobs ? startAtOnce(source, onError) : startLoader(source, onError));

/**
 * Starts a worker with the page's own origin, for our code only: no program of a reader runs in it. It is no
 * module, because Chromium starts no module from a `blob:` in a frame that has no origin.
 */
export const spawnTrustedWorker: SpawnWorker = (source, onError) => {
  const start = (text: string) => new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  return new ComingWorker(Promise.resolve(source).then((text) => tellErrors(start(text), onError)));
};

/** The loader starts while its module is on its way. */
async function startLoader(source: string | Promise<string>, onError: OnWorkerError): Promise<Worker> {
  const worker = tellErrors(withoutOrigin(LOADER), onError);
  const begun = new Promise<boolean>((resolve) => {
    // What a program posts later is nobody's message.
    worker.addEventListener("message", ({ data }: MessageEvent<boolean>) => resolve(data), { once: true });
    worker.addEventListener("error", () => resolve(true), { once: true });
  });
  try {
    worker.postMessage(await source);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  if (await begun) return worker;
  refusesBlobs = true;
  worker.onerror = null;
  worker.terminate();
  return startAtOnce(source, onError);
}

async function startAtOnce(source: string | Promise<string>, onError: OnWorkerError): Promise<Worker> {
  return tellErrors(withoutOrigin(await source), onError);
}

function withoutOrigin(source: string): Worker {
  return new Worker(`data:text/javascript;charset=utf-8,${escapeForAddress(source)}`, { type: "module" });
}

/** Escapes what an address cannot hold and no more. */
function escapeForAddress(source: string): string {
  return source.toWellFormed().replace(/[%#\n\r\t]|[^\x20-\x7e]+/g, encodeURIComponent);
}

function tellErrors(worker: Worker, onError: OnWorkerError): Worker {
  worker.onerror = (event) => onError(event.message || "The worker could not start.");
  worker.onmessageerror = () => onError("A message could not be read.");
  return worker;
}
