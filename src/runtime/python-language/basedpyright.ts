/**
 * basedpyright's build for browsers, made to speak through a port. That build boots on a message to
 * its worker's global scope, reads and writes its messages there, and asks its page for a second
 * worker to check in; all of that is answered here.
 */
import "browser-basedpyright/dist/pyright.worker.js";

/** Paths to texts. */
export type Files = Readonly<Record<string, string>>;

/** The parts of basedpyright's server that we use; it leaves itself on the global scope. */
interface Server {
  readonly serverOptions: { readonly serviceProvider: { fs(): { apply(files: Files): void } } };
  readonly workspaceFactory: {
    items(): readonly {
      readonly service: {
        readonly backgroundAnalysisProgram: {
          readonly backgroundAnalysis?: { initializeFileSystem(files: Files): void };
        };
        invalidateAndForceReanalysis(reason: number): void;
      };
    }[];
  };
}

interface NewWorkerRequest {
  readonly type: "browser/newWorker";
  readonly initialData: unknown;
  readonly port: MessagePort;
}

interface Scope extends EventTarget {
  readonly app?: Server;
  readonly location: Location;
  postMessage: (message: unknown) => void;
}

const scope = globalThis as unknown as Scope;

/** Starts the server. `send` gets what it says: JSON-RPC messages as objects. */
export function startServer(send: (message: unknown) => void): void {
  scope.postMessage = (message) => {
    if (isNewWorkerRequest(message)) spawnChecker(message);
    else send(message);
  };
  tellServer({ type: "browser/boot", mode: "foreground" });
}

/** Hands a JSON-RPC message to the server. */
export function tellServer(message: unknown): void {
  scope.dispatchEvent(new MessageEvent("message", { data: message }));
}

/** Adds files to those that the server was initialised with, and has it look at everything again. */
export function addFiles(files: Files): void {
  const server = scope.app;
  if (!server) return;
  server.serverOptions.serviceProvider.fs().apply(files);
  for (const { service } of server.workspaceFactory.items()) {
    service.backgroundAnalysisProgram.backgroundAnalysis?.initializeFileSystem(files);
    service.invalidateAndForceReanalysis(0);
  }
}

function isNewWorkerRequest(message: unknown): message is NewWorkerRequest {
  return (message as Partial<NewWorkerRequest>).type === "browser/newWorker";
}

/** The same script once more, in which programs are checked while this worker answers questions. */
function spawnChecker({ initialData, port }: NewWorkerRequest): void {
  const checker = new Worker(scope.location.href, { type: "module" });
  checker.postMessage({ type: "browser/boot", mode: "background", initialData, port }, [port]);
}
