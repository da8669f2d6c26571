/** Pools: for a program that asks for them, more Kernels of its kind, which share the items of its list. */
import type { DiagnosticOutput, ErrorOutput, Output } from "../protocol/output.ts";
import type { GivenTask, PoolMap, PoolRequest, PoolResult, PoolStart, PythonTask, TaskEnd } from "../protocol/pool.ts";
import type { Program, PythonProgram, ServedFunction, TypeScriptProgram } from "../protocol/program.ts";
import type { ExecutionEvents, Kernel, KernelFactory } from "../session/kernel.ts";
import { messageOf } from "../session/message-of.ts";

export interface PoolOptions<P extends Program> {
  /** What a worker of a pool runs, so that it asks for items and calls the function. */
  readonly served: (program: P, task: PoolMap["task"]) => P;
  /** How many workers the device has room for. */
  readonly most: () => number;
}

/** A program's definitions, and an end that serves them. */
export function servedPython(program: PythonProgram, task: PoolMap["task"]): PythonProgram {
  const { source, before } = task as PythonTask;
  return { ...program, before, source: `${source}\nawait __import__("book_harness.pool").pool.serve()\n` };
}

export function servedTypeScript(program: TypeScriptProgram, task: PoolMap["task"]): TypeScriptProgram {
  return { ...program, serves: task as ServedFunction };
}

/** Lets programs of `create`'s Kernels use pools. Their workers are Kernels of `create` too, and end with the program. */
export function withPool<P extends Program>(create: KernelFactory<P>, options: PoolOptions<P>): KernelFactory<P> {
  return (first) => {
    const kernel = create(first);
    let pool: Pool<P> | undefined;
    return {
      load: (onProgress) => kernel.load(onProgress),
      suits: (program) => kernel.suits?.(program) ?? true,
      async execute(program, events, conditions) {
        const renew = () => {
          pool?.dispose();
          pool = new Pool(create, program, options, events);
        };
        renew();
        const onAgain = () => {
          renew();
          events.onAgain();
        };
        try {
          const onRequest = (request: PoolRequest) => (pool as Pool<P>).answer(request);
          return await kernel.execute(program, { ...events, onAgain, onRequest }, conditions);
        } finally {
          pool?.dispose();
        }
      },
      dispose() {
        pool?.dispose();
        kernel.dispose();
      },
    };
  };
}

interface Worker<P extends Program> {
  readonly kernel: Kernel<P>;
  readonly loaded: Promise<void>;
  /** Waits between lists: the next list of the same function finds it warm. */
  serving?: Serving | undefined;
}

interface Serving {
  readonly server: Server;
  /** Its worker is free then, or gone. */
  readonly ended: Promise<void>;
}

/** The workers of one run: every pool of the program shares them. */
class Pool<P extends Program> {
  readonly #create: KernelFactory<P>;
  readonly #program: P;
  readonly #options: PoolOptions<P>;
  readonly #events: ExecutionEvents;
  #workers: Worker<P>[] = [];
  /** Ends when no worker is busy: lists are taken one after another. */
  #idle: Promise<unknown> = Promise.resolve();

  constructor(create: KernelFactory<P>, program: P, options: PoolOptions<P>, events: ExecutionEvents) {
    this.#create = create;
    this.#program = program;
    this.#options = options;
    this.#events = events;
  }

  async answer(request: PoolRequest): Promise<unknown> {
    switch (request.type) {
      case "start":
        return this.#start(request);
      case "map": {
        const turn = this.#idle.then(() => this.#map(request));
        this.#idle = turn.then(({ idle }) => idle).catch(() => undefined);
        return (await turn).result;
      }
      case "next":
        throw new Error("This program is not run by a worker of a pool.");
    }
  }

  dispose(): void {
    for (const { kernel } of this.#workers.splice(0)) kernel.dispose();
  }

  async #start({ workers = Number.POSITIVE_INFINITY }: Pick<PoolStart, "workers">): Promise<number> {
    const count = Math.max(1, Math.min(workers, this.#options.most()));
    while (this.#workers.length < count) {
      const kernel = this.#create(this.#program);
      this.#workers.push({ kernel, loaded: kernel.load(() => undefined) });
    }
    try {
      await Promise.all(this.#workers.map(({ loaded }) => loaded));
    } catch (error) {
      this.dispose();
      throw error;
    }
    return count;
  }

  /** Gives the items to workers, each the next when it is free. */
  async #map({ workers, task, items }: PoolMap): Promise<{ result: Promise<PoolResult>; idle: Promise<unknown> }> {
    const list = new WorkList(items);
    if (items.length === 0) return { result: list.result, idle: Promise.resolve() };
    const name = JSON.stringify(task);
    const others = this.#workers.flatMap(({ serving }) => (serving && serving.server.name !== name ? [serving] : []));
    for (const { server } of others) server.sendHome();
    await Promise.all(others.map(({ ended }) => ended));
    const count = await this.#start({ workers: Math.min(workers ?? Number.POSITIVE_INFINITY, items.length) });
    const idle = Promise.all(
      this.#workers.slice(0, count).map((worker) => {
        const { server, ended } = (worker.serving ??= this.#serve(worker, task, name));
        return Promise.race([server.work(list), ended]);
      }),
    );
    void idle.then(() => list.close());
    return { result: list.result, idle };
  }

  /** Has a worker serve a function. */
  #serve(worker: Worker<P>, task: PoolMap["task"], name: string): Serving {
    const server = new Server(name);
    const program = this.#options.served(this.#program, task);
    const ended = server.run(worker.kernel, program, this.#events).then((spent) => {
      worker.serving = undefined;
      if (spent) this.#drop(worker);
    });
    return { server, ended };
  }

  #drop(worker: Worker<P>): void {
    worker.kernel.dispose();
    this.#workers = this.#workers.filter((other) => other !== worker);
  }
}

/** One worker that serves one function, from list to list. */
class Server {
  /** Two functions of one name are the same, with all that they use. */
  readonly name: string;
  #list: WorkList | undefined;
  #taken: number | undefined;
  /** Ends when there are no more items for this worker. */
  #idle = Promise.withResolvers<void>();
  /** Answers the worker that has asked for an item when there was none. */
  #wake: (() => void) | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** Does items of a list until there are no more. */
  work(list: WorkList): Promise<void> {
    this.#list = list;
    this.#idle = Promise.withResolvers();
    this.#wake?.();
    return this.#idle.promise;
  }

  /** Ends the program that serves. */
  sendHome(): void {
    this.#list = undefined;
    this.#wake?.();
  }

  /** Runs a program that serves, to its end. Whether its worker can't be used again. */
  async run<P extends Program>(kernel: Kernel<P>, program: P, report: ExecutionEvents): Promise<boolean> {
    let broke: ErrorOutput | DiagnosticOutput | undefined;
    const events: ExecutionEvents = {
      onProgress: report.onProgress,
      onBegan: () => undefined,
      onOutputs: (outputs) => {
        broke ??= outputs.find(isFailure);
        report.onOutputs(outputs.filter((output) => !isFailure(output)));
      },
      onAgain: () => (broke = undefined),
      onRequest: (request) => this.#answer(request),
    };
    try {
      const { status, spent } = await kernel.execute(program, events, { answers: [], seed: randomSeed() });
      if (status === "awaiting-input") this.#list?.refuse("A function that a pool calls can't ask for input.");
      if (broke) this.#list?.refuse(sayOf(broke));
      return spent === true;
    } catch (error) {
      this.#list?.refuse(messageOf(error));
      return true;
    }
  }

  async #answer(request: PoolRequest): Promise<GivenTask | undefined> {
    if (request.type !== "next") throw new Error("A function that a pool calls has no pool of its own.");
    if (request.done && this.#taken !== undefined) {
      this.#list?.settle(this.#taken, request.done);
      this.#taken = undefined;
    }
    // Who asks without having done its last item has begun again.
    while ((this.#taken ??= this.#list?.take()) === undefined) {
      const next = new Promise<void>((resolve) => (this.#wake = resolve));
      this.#idle.resolve();
      await next;
      if (!this.#list) return undefined;
    }
    return { parcel: this.#list?.items[this.#taken] };
  }
}

/** Items, and what came of them. */
class WorkList {
  readonly items: readonly unknown[];
  readonly #parcels: unknown[] = [];
  readonly #end = Promise.withResolvers<PoolResult>();
  #next = 0;
  #left: number;

  constructor(items: readonly unknown[]) {
    this.items = items;
    this.#left = items.length;
    if (items.length === 0) this.#end.resolve({ ok: true, parcels: [] });
  }

  get result(): Promise<PoolResult> {
    return this.#end.promise;
  }

  /** The place of an item that nobody has taken. */
  take(): number | undefined {
    return this.#next < this.items.length ? this.#next++ : undefined;
  }

  settle(index: number, { ok, parcel }: TaskEnd): void {
    if (!ok) return this.#stop(() => this.#end.resolve({ ok, parcel }));
    this.#parcels[index] = parcel;
    this.#left -= 1;
    if (this.#left === 0) this.#end.resolve({ ok, parcels: this.#parcels });
  }

  /** The list can't be done. */
  refuse(message: string): void {
    this.#stop(() => this.#end.reject(new Error(message)));
  }

  /** Nobody works on it any more. */
  close(): void {
    this.refuse("A worker of the pool ended before its items were done.");
  }

  #stop(end: () => void): void {
    this.#next = this.items.length;
    end();
  }
}

function isFailure(output: Output): output is ErrorOutput | DiagnosticOutput {
  return output.type === "error" || output.type === "diagnostic";
}

function sayOf(output: ErrorOutput | DiagnosticOutput): string {
  const hasTraceback = output.type === "error" && output.spans.length > 0;
  return hasTraceback ? output.traceback : output.message;
}

function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 32);
}
