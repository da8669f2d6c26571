/** The Python worker: connects its port to a PythonRuntime. */
import type { Image } from "../protocol/image.ts";
import {
  STANDARD_LIBRARY,
  type ConnectPython,
  type ExecutePython,
  type HostMessage,
  type ImageMessage,
  type InterpreterMessage,
  type WorkerMessage,
} from "../protocol/messages.ts";
import type { Output } from "../protocol/output.ts";
import { Requests } from "../protocol/requests.ts";
import { limitMemory } from "./memory.ts";
import { PythonRuntime, type PythonFiles } from "./runtime.ts";

function serve(port: MessagePort, files: PythonFiles): void {
  const send = (message: WorkerMessage) => port.postMessage(message);
  let runtime: PythonRuntime | undefined;
  const standardLibrary = Promise.withResolvers<Uint8Array>();
  /** The program that waits, and the names of what it waits for. */
  let waiting: { readonly message: ExecutePython; readonly names: Set<string> } | undefined;
  let running = "";
  let execution: Promise<void> = Promise.resolve();
  const requests = new Requests((id, request) => send({ type: "request", executionId: running, id, request }));

  async function load(): Promise<void> {
    try {
      runtime = await PythonRuntime.load(files, () => {
        send({ type: "image-refused" });
        return standardLibrary.promise;
      });
      // All has come that ever will: what a program posts to this scope later is nobody's message.
      self.onmessage = null;
      runtime.onFatal((error) => send({ type: "crashed", message: lastSentence(error) }));
      send({ type: "ready", boot: runtime.boot });
      const archive = await standardLibrary.promise;
      // A run that has missed a file is seen to have done so at its end.
      if (runtime.missedPackages.length > 0) await execution;
      runtime.installStandardLibrary(archive);
      arrived([STANDARD_LIBRARY]);
    } catch (error) {
      send({ type: "load-failed", message: String(error) });
    }
  }

  async function execute(message: ExecutePython): Promise<void> {
    const { executionId, program, conditions } = message;
    if (!runtime) throw new Error("The interpreter is not loaded.");
    running = executionId;
    try {
      send({ type: "began", executionId });
      const start = performance.now();
      const status = await runtime.execute(program, conditions, {
        onOutputs: (outputs) => send({ type: "outputs", executionId, outputs }),
        onInputNeeded: () => send({ type: "input-needed", executionId }),
        onRequest: (request) => requests.ask(request),
      });
      if (runtime.missedPackages.length > 0) return wait(message, true);
      const milliseconds = performance.now() - start;
      send({ type: "finished", executionId, status, milliseconds, memory: runtime.memory });
    } catch (error) {
      // The harness itself may have missed a file of the standard library.
      if (isOfPython(error) && runtime.missedPackages.length > 0) return wait(message, true);
      send({ type: "crashed", message: lastSentence(error) });
    }
  }

  /** Asks for the packages that a program needs; it runs when they are here. */
  function wait(message: ExecutePython, again: boolean): void {
    const names = (again ? runtime?.missedPackages : runtime?.missingPackages(message.program)) ?? [];
    waiting = { message, names: new Set(names) };
    send({ type: "packages-needed", executionId: message.executionId, names, again });
  }

  /** Something has come; the program that waited for it runs when nothing else is missing. */
  function arrived(names: readonly string[]): void {
    for (const name of names) waiting?.names.delete(name);
    if (!waiting || waiting.names.size > 0) return;
    const { message } = waiting;
    waiting = undefined;
    execution = execute(message);
  }

  /** The program's packages did not come: to its reader that is an error of the program's first line. */
  function giveUp({ executionId }: ExecutePython, message: string): void {
    const error: Output = {
      type: "error",
      name: "ImportError",
      message,
      traceback: `ImportError: ${message}`,
      spans: [],
    };
    send({ type: "outputs", executionId, outputs: [error] });
    send({ type: "finished", executionId, status: "failed", milliseconds: 0 });
  }

  port.onmessage = ({ data: message }: MessageEvent<HostMessage>) => {
    switch (message.type) {
      case "execute": {
        if (runtime?.missingPackages(message.program).length) wait(message, false);
        else execution = execute(message);
        break;
      }
      case "standard-library":
        standardLibrary.resolve(message.archive);
        break;
      case "install-packages":
        runtime?.install(message);
        arrived(message.packages.map(({ name }) => name));
        break;
      case "reply":
        requests.receive(message);
        break;
      case "packages-failed":
        if (waiting) giveUp(waiting.message, message.message);
        waiting = undefined;
        break;
    }
  };

  void load();
}

/** Whether an error came out of Python, and the interpreter lives on. */
function isOfPython(error: unknown): boolean {
  return error instanceof Error && error.name === "PythonError";
}

/** Why an interpreter is no more, in plain words. */
function lastSentence(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === "Exit") return "The program ended the interpreter itself.";
  if (error instanceof RangeError) {
    return "The program called itself until the interpreter's stack was full, and the interpreter broke down.";
  }
  return `The interpreter broke down (${message}).`;
}

limitMemory();
const wasm = Promise.withResolvers<WebAssembly.Module>();
const image = Promise.withResolvers<Image>();
self.onmessage = ({ data: message }: MessageEvent<ConnectPython | InterpreterMessage | ImageMessage>) => {
  switch (message.type) {
    case "connect":
      return serve(message.port, { wasm: wasm.promise, image: image.promise, importNames: message.importNames });
    case "interpreter":
      return wasm.resolve(message.wasm);
    case "image":
      return message.image ? image.resolve(message.image) : image.reject(new Error("There is none."));
  }
};
// It may be known before it is missed.
image.promise.catch(() => undefined);
