import type { AssetSource, TypeScriptAssets } from "../assets.ts";
import type { ConnectMessage, WorkerMessage } from "../protocol/messages.ts";
import type { Output } from "../protocol/output.ts";
import type { CompiledProgram, RunConditions, TypeScriptProgram } from "../protocol/program.ts";
import type { Completion, ExecutionEvents, Kernel, KernelFactory, Progress } from "../session/kernel.ts";
import { messageOf } from "../session/message-of.ts";
import { fileOf, isOfFile } from "../typescript/file-name.ts";
import { linkProgram, notShipped, notThere } from "../typescript/link.ts";
import type { StartMessage } from "../typescript/prelude/start-message.ts";
import { reply } from "./reply.ts";
import type { TypeScriptCompiler } from "./typescript-compiler.ts";
import { TypeScriptModules } from "./typescript-modules.ts";
import type { SpawnWorker } from "./worker-handle.ts";

export interface TypeScriptKernelOptions {
  readonly manifest: TypeScriptAssets;
  readonly assets: AssetSource;
  /** Asked about programs that the build has not compiled, and those that do not start. */
  readonly compiler: Pick<TypeScriptCompiler, "compile" | "check">;
  readonly spawn: SpawnWorker;
}

/** Makes TypeScript Kernels that share what they have fetched. */
export function typeScriptKernels({
  manifest,
  assets,
  compiler,
  spawn,
}: TypeScriptKernelOptions): KernelFactory<TypeScriptProgram> {
  const modules = new TypeScriptModules(manifest, assets);
  return () => new TypeScriptKernel(modules, compiler, spawn);
}

/** Gives each Execution a fresh worker, made of the prelude, the libraries and the program. */
class TypeScriptKernel implements Kernel<TypeScriptProgram> {
  readonly #modules: TypeScriptModules;
  readonly #compiler: TypeScriptKernelOptions["compiler"];
  readonly #spawn: SpawnWorker;
  readonly #disposal = new AbortController();
  #executions = 0;

  constructor(modules: TypeScriptModules, compiler: TypeScriptKernelOptions["compiler"], spawn: SpawnWorker) {
    this.#modules = modules;
    this.#compiler = compiler;
    this.#spawn = spawn;
  }

  async load(onProgress: (progress: Progress) => void): Promise<void> {
    await this.#modules.prelude(onProgress, this.#disposal.signal);
  }

  async execute(
    program: TypeScriptProgram,
    events: ExecutionEvents,
    { answers, seed }: RunConditions,
  ): Promise<Completion> {
    const { signal } = this.#disposal;
    let parts: Parts | readonly Output[];
    try {
      parts = await this.#gather(program, events.onProgress);
    } catch (error) {
      signal.throwIfAborted();
      // To its reader that is an error of the program's first line.
      parts = [errorOf("ImportError", messageOf(error))];
    }
    signal.throwIfAborted();
    if (!("compiled" in parts)) return failBeforeRun(events, parts);
    const { compiled, prelude, libraries } = parts;
    this.#executions += 1;
    const { name, serves } = program;
    let text: string;
    let start: StartMessage;
    try {
      const linked = linkProgram({ program: compiled, name, prelude, libraries, serves });
      const executionId = String(this.#executions);
      text = linked.text;
      start = { type: "start", executionId, sources: linked.sources, answers, ...(mayAsk(compiled) && { seed }) };
    } catch (error) {
      if (serves) return failBeforeRun(events, [errorOf("TypeError", messageOf(error))]);
      throw error;
    }
    const end = await runWorker({ spawn: this.#spawn, text, start, events, signal });
    return end.status === "not-begun" ? failBeforeRun(events, await this.#whyNotBegun(program, end)) : end;
  }

  /** All that the program's worker is made of, or why it can't be made. Rejects when something can't be fetched. */
  async #gather(
    program: TypeScriptProgram,
    onProgress: ExecutionEvents["onProgress"],
  ): Promise<Parts | readonly Output[]> {
    const { signal } = this.#disposal;
    const compiled = await (program.compiled ?? this.#compiler.compile(program));
    if (!("code" in compiled || "files" in compiled)) return compiled;
    const files = "files" in compiled ? compiled.files : [compiled];
    const imports = [...new Set(files.flatMap((file) => file.imports))];
    const names = [program, ...(program.files ?? [])].map(({ name }) => name);
    const missing = imports.filter((specifier) => isOfFile(specifier) && fileOf(specifier, names) === undefined);
    if (missing.length > 0) return [notThere(missing, names)];
    const packages = imports.filter((specifier) => !isOfFile(specifier));
    const unknown = packages.filter((name) => !this.#modules.shipped.includes(name));
    if (unknown.length > 0) return [notShipped(unknown, this.#modules.shipped)];
    const [prelude, libraries] = await Promise.all([
      this.#modules.prelude(onProgress, signal),
      this.#modules.libraries(packages, onProgress, signal),
    ]);
    return { compiled, prelude, libraries };
  }

  /** Engines hardly say why a module does not start; the checker does. */
  async #whyNotBegun(program: TypeScriptProgram, { message }: NotBegun): Promise<readonly Output[]> {
    const diagnostics = await this.#compiler.check(program).catch(() => []);
    this.#disposal.signal.throwIfAborted();
    if (diagnostics.length > 0) return diagnostics;
    return [errorOf("SyntaxError", message)];
  }

  dispose(): void {
    this.#disposal.abort(new Error("The runtime was stopped."));
  }
}

/** Whether the program may ask for input, and so run several times. */
function mayAsk(program: CompiledProgram): boolean {
  return ("files" in program ? program.files : [program]).some(({ code }) => code.includes("prompt"));
}

function failBeforeRun(events: ExecutionEvents, outputs: readonly Output[]): Completion {
  events.onOutputs(outputs);
  return { status: "failed", milliseconds: 0 };
}

/** Why a program did not begin. */
function errorOf(name: string, message: string): Output {
  return { type: "error", name, message, traceback: `${name}: ${message}`, spans: [] };
}

/** What linking puts together. */
interface Parts {
  readonly compiled: CompiledProgram;
  readonly prelude: string;
  readonly libraries: Parameters<typeof linkProgram>[0]["libraries"];
}

interface WorkerRun {
  readonly spawn: SpawnWorker;
  readonly text: string;
  readonly start: StartMessage;
  readonly events: ExecutionEvents;
  readonly signal: AbortSignal;
}

/** The engine refused the program's module, such as for a name that is declared twice. */
interface NotBegun {
  readonly status: "not-begun";
  readonly message: string;
}

/** Follows one worker from its start to its end. */
async function runWorker({ spawn, text, start, events, signal }: WorkerRun): Promise<Completion | NotBegun> {
  const { port1: port, port2: workerPort } = new MessageChannel();
  const { promise, resolve, reject } = Promise.withResolvers<Completion | NotBegun>();
  let began = false;
  const relay = (message: WorkerMessage): void => {
    if (signal.aborted) return;
    switch (message.type) {
      case "began":
        began = true;
        return events.onBegan();
      case "outputs":
        return events.onOutputs(message.outputs);
      case "input-needed":
        return resolve({ status: "awaiting-input", milliseconds: 0 });
      case "request":
        return void reply(port, message, events);
      case "finished":
        return resolve({ status: message.status, milliseconds: message.milliseconds });
      default:
        return reject(new Error(`A TypeScript worker does not say ${message.type}.`));
    }
  };
  port.onmessage = ({ data }: MessageEvent<WorkerMessage>) => relay(data);
  const worker = spawn(text, (message) => {
    if (began) reject(new Error(`The worker stopped: ${message}`));
    else resolve({ status: "not-begun", message });
  });
  const abort = (): void => reject(signal.reason as Error);
  signal.addEventListener("abort", abort);
  const connect: ConnectMessage = { type: "connect", port: workerPort };
  worker.postMessage(connect, [workerPort]);
  port.postMessage(start);
  try {
    return await promise;
  } finally {
    signal.removeEventListener("abort", abort);
    worker.terminate();
    port.close();
  }
}
