/**
 * Several threads at once, each with an engine of its own: what the book's pages do with workers.
 *
 * A thread runs the program as far as its first `map`, and serves the function that it finds there.
 */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

type Call = (item: never) => unknown;

interface Answer {
  readonly value?: unknown;
  readonly error?: unknown;
}

// What is printed on the way to the first `map` is printed by the program.
if (!isMainThread) console.log = () => undefined;

/** Threads of this program. All pools share them. */
const threads: { readonly worker: Worker; readonly ready: Promise<unknown> }[] = [];

/** Threads that share the work of a list. They end with the program. */
export class Pool {
  readonly #workers: number;

  /** Takes this many threads at most, and never more than there are cores. */
  constructor(workers = Number.POSITIVE_INFINITY) {
    if (workers < 1) throw new RangeError("a pool needs a worker");
    this.#workers = Math.min(workers, availableParallelism());
  }

  /** Starts the threads, so that no measurement counts that. How many there are. */
  async start(): Promise<number> {
    if (!isMainThread) return this.#workers;
    while (threads.length < this.#workers) {
      const worker = new Worker(process.argv[1] ?? "");
      threads.push({ worker, ready: answerOf(worker) });
    }
    await Promise.all(threads.map(({ ready }) => ready));
    for (const { worker } of threads) worker.unref();
    return this.#workers;
  }

  /** What `call` returns for each item, in their order. */
  async map<T, R>(call: (item: T) => R, items: Iterable<T>): Promise<Awaited<R>[]> {
    if (!isMainThread) return serve(call as Call);
    await this.start();
    const left = [...items].entries();
    const results: unknown[] = [];
    const work = async ({ worker }: { readonly worker: Worker }): Promise<void> => {
      worker.ref();
      for (const [index, item] of left) {
        worker.postMessage({ name: call.name, item });
        const { value, error } = await answerOf(worker);
        if (error !== undefined) throw error;
        results[index] = value;
      }
      worker.unref();
    };
    await Promise.all(threads.slice(0, this.#workers).map(work));
    return results as Awaited<R>[];
  }
}

async function answerOf(worker: Worker): Promise<Answer> {
  const [answer] = (await once(worker, "message")) as [Answer];
  return answer;
}

/** Calls a function for as long as the program lives. */
function serve(call: Call): Promise<never> {
  parentPort?.on("message", ({ name, item }: { readonly name: string; readonly item: never }) => {
    void (async (): Promise<Answer> => {
      if (name !== call.name) throw new Error(`Outside the book's pages, a program's pools call ${call.name} alone.`);
      return { value: await call(item) };
    })()
      .catch((error: unknown): Answer => ({ error }))
      .then((answer) => parentPort?.postMessage(answer));
  });
  parentPort?.postMessage({});
  return new Promise(() => undefined);
}
