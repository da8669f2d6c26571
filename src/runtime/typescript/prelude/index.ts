/**
 * What every worker that runs TypeScript evaluates first. It connects to the host, replaces what a
 * worker has for `console` and timers, and only then lets the program's module body run.
 *
 * The port stays in here: a program that posts messages or changes its prototypes cannot speak to
 * the host in our name.
 */
import type { ConnectMessage, ReplyMessage } from "../../protocol/messages.ts";
import { Requests } from "../../protocol/requests.ts";
import { createConsole } from "./console.ts";
import { ErrorStacks } from "./error-stacks.ts";
import { Execution, type Platform } from "./execution.ts";
import { ProgramFiles, type FileDefinition } from "./files.ts";
import { bindingsOf, namespaceOf, type Libraries, type Namespace } from "./libraries.ts";
import { toMimeBundle } from "./mime-bundle.ts";
import { PendingWork } from "./pending-work.ts";
import { Pools } from "./pools.ts";
import { promptOf, seededRandom } from "./prompt.ts";
import { StackMapper } from "./stack.ts";
import type { StartMessage } from "./start-message.ts";
import { ValueTrees } from "./value-trees.ts";
import { describeUncaught } from "./uncaught.ts";

const scope = globalThis;
const later: Platform["later"] = scope.setTimeout.bind(scope);
const now = scope.performance.now.bind(scope.performance);

/** What the linked program may ask of us. */
export interface ProgramRuntime {
  bindings(specifier: string, names: readonly string[]): unknown[];
  namespace(specifier: string): Namespace;
  /** Runs a program of one file. */
  run(body: () => Promise<void>): Promise<void>;
  /** Calls a function for one item after another, as a worker of a pool. */
  serve(call: (item: unknown) => unknown): Promise<void>;
  /** Runs a program of several files, the first one and what that imports. */
  runFiles(files: readonly FileDefinition[]): Promise<void>;
}

/** Waits for the host, and prepares the global scope for the program. */
export async function start(libraries: Libraries): Promise<ProgramRuntime> {
  const port = await connection();
  const message = await startMessage(port);
  const post = port.postMessage.bind(port);
  const platform: Platform = { post, now, later };
  const execution = new Execution(message.executionId, platform);
  const stacks = new ErrorStacks(new StackMapper(message.sources));
  const { name } = message.sources[0]!;
  let bodyFinished = false;
  const endWhenIdle = (): void => {
    if (!bodyFinished || !work.idle) return;
    const idleAt = now();
    // Two turns: what was rejected in this one is reported in the next.
    later(() => {
      later(() => {
        if (work.idle) execution.end("succeeded", idleAt);
      }, 0);
    }, 0);
  };
  const work = new PendingWork(endWhenIdle);
  const { executionId } = message;
  const requests = new Requests((id, request) => {
    // What a task has printed is there before its result.
    execution.flush();
    post({ type: "request", executionId, id, request });
  });
  port.onmessage = ({ data }: MessageEvent<ReplyMessage>) => requests.receive(data);
  const pools = new Pools((request) => work.count(requests.ask(request)), stacks, name);
  stacks.install();
  work.install(scope);
  installGlobals(execution);
  define("prompt", promptOf(execution, message.answers));
  if (message.seed !== undefined) define("random", seededRandom(message.seed), Math);
  const fail = (thrown: unknown): void => execution.fail(describeUncaught(thrown, stacks, name));
  listenForUncaught(fail);
  // WebKit tells nobody that a worker's module was rejected after an await: so none is.
  const run = async (body: () => Promise<void>): Promise<void> => {
    try {
      await body();
    } catch (error) {
      return fail(error);
    }
    bodyFinished = true;
    endWhenIdle();
  };
  pools.connect(libraries);
  execution.begin();
  return {
    bindings: (specifier, names) => bindingsOf(libraries, specifier, names),
    namespace: (specifier) => namespaceOf(libraries, specifier),
    run,
    serve: (call) => pools.serve(call),
    runFiles: (files) => run(() => new ProgramFiles(files, libraries).run(name)),
  };
}

function installGlobals(execution: Execution): void {
  const trees = new ValueTrees();
  define(
    "console",
    createConsole((stream, text, values) => execution.write(stream, text, values), now, trees),
  );
  define("display", (value: unknown) => {
    const data = toMimeBundle(value);
    const tree = Object.keys(data).join() === "text/plain" && trees.treeOf(value);
    execution.display({ data, ...(tree && { value: tree }) });
  });
  // The host hears nothing of a worker that closes itself.
  define("close", () => execution.end("succeeded"));
}

function define(name: string, value: unknown, owner: object = scope): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

function listenForUncaught(fail: (thrown: unknown) => void): void {
  scope.addEventListener("error", (event) => {
    event.preventDefault();
    fail((event as ErrorEvent).error);
  });
  scope.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    fail((event as PromiseRejectionEvent).reason);
  });
}

function connection(): Promise<MessagePort> {
  return new Promise((resolve) => {
    scope.onmessage = (event: MessageEvent<ConnectMessage>) => {
      if (event.data.type !== "connect") return;
      scope.onmessage = null;
      resolve(event.data.port);
    };
  });
}

function startMessage(port: MessagePort): Promise<StartMessage> {
  return new Promise((resolve) => {
    port.onmessage = (event: MessageEvent<StartMessage>) => resolve(event.data);
  });
}
