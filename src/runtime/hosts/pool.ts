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

/** The workers of one run: every pool of the program shares them. */
class Pool<P extends Program> {
  readonly #create: KernelFactory<P>;
  readonly #program: P;
  readonly #options: PoolOptions<P>;
  readonly #events: ExecutionEvents;
  #workers: { readonly kernel: Kernel<P>; readonly loaded: Promise<void> }[] = [];
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
  async #map({ workers, task, items }: PoolMap): Promise<{ readonly result: PoolResult }> {
    if (items.length === 0) return { result: { ok: true, parcels: [] } };
    const count = await this.#start({ workers: Math.min(workers ?? Number.POSITIVE_INFINITY, items.length) });
    const list = new WorkList(items);
    const program = this.#options.served(this.#program, task);
    const served = this.#workers.slice(0, count).map(({ kernel }) => this.#serve(kernel, program, list));
    const idle = Promise.allSettled(served);
    this.#idle = idle;
    void idle.then(() => list.close());
    return { result: await list.result };
  }

  /** Has one worker take items until there are no more. */
  async #serve(kernel: Kernel<P>, program: P, list: WorkList): Promise<void> {
    let taken: number | undefined;
    let broke: ErrorOutput | DiagnosticOutput | undefined;
    const events: ExecutionEvents = {
      onProgress: this.#events.onProgress,
      onBegan: () => undefined,
      onOutputs: (outputs) => {
        broke ??= outputs.find(isFailure);
        this.#events.onOutputs(outputs.filter((output) => !isFailure(output)));
      },
      onAgain: () => (broke = undefined),
      onRequest: async (request) => {
        if (request.type !== "next") throw new Error("A function that a pool calls has no pool of its own.");
        if (request.done && taken !== undefined) {
          list.settle(taken, request.done);
          taken = undefined;
        }
        // Who asks without having done its last item has begun again.
        taken ??= list.take();
        return taken === undefined ? undefined : ({ parcel: list.items[taken] } satisfies GivenTask);
      },
    };
    try {
      const { status, spent } = await kernel.execute(program, events, { answers: [], seed: randomSeed() });
      if (status === "awaiting-input") list.refuse("A function that a pool calls can't ask for input.");
      if (broke) list.refuse(sayOf(broke));
      if (spent) this.#drop(kernel);
    } catch (error) {
      list.refuse(messageOf(error));
      this.#drop(kernel);
    }
  }

  #drop(kernel: Kernel<P>): void {
    kernel.dispose();
    this.#workers = this.#workers.filter((worker) => worker.kernel !== kernel);
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
