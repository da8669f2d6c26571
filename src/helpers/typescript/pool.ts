/** Several workers at once, for one function and many items. */

/** What the runtime does for a pool. */
export interface PoolRuntime {
  start(workers: number | undefined): Promise<number>;
  map(call: (item: never) => unknown, items: readonly unknown[], workers: number | undefined): Promise<unknown[]>;
}

let runtime: PoolRuntime | undefined;

/** The runtime calls this before a program runs. */
export function connect(to: PoolRuntime): void {
  runtime ??= to;
}

function connected(): PoolRuntime {
  if (!runtime) throw new Error("there are no pools here");
  return runtime;
}

/** Workers that share the work of a list. They end with the program. */
export class Pool {
  readonly #workers: number | undefined;

  /** Takes this many workers at most, and never more than the device has room for. */
  constructor(workers?: number) {
    if (workers !== undefined && workers < 1) throw new RangeError("a pool needs a worker");
    this.#workers = workers;
  }

  /** Starts the workers, so that no measurement counts that. How many there are. `map` starts those that it lacks. */
  start(): Promise<number> {
    return connected().start(this.#workers);
  }

  /**
   * What `call` returns for each item, in their order.
   *
   * The function is declared at the top level of the program. What it uses of the program is computed again in each
   * worker, and kept there for the next list; items and results are cloned on their way. The first error ends the work
   * and is thrown here.
   */
  async map<T, R>(call: (item: T) => R, items: Iterable<T>): Promise<Awaited<R>[]> {
    return (await connected().map(call, [...items], this.#workers)) as Awaited<R>[];
  }
}
