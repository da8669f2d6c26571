/**
 * A pool outside the book's pages: one worker, which is Node's own thread. In a page, functions go to workers as
 * source; in Node they stay where they are, and the items are done one after another.
 */

/** A worker for the work of a list. */
export class Pool {
  constructor(workers?: number) {
    if (workers !== undefined && workers < 1) throw new RangeError("a pool needs a worker");
  }

  /** How many workers there are. */
  start(): Promise<number> {
    return Promise.resolve(1);
  }

  /** What `call` returns for each item, in their order. */
  async map<T, R>(call: (item: T) => R, items: Iterable<T>): Promise<Awaited<R>[]> {
    const results: Awaited<R>[] = [];
    for (const item of items) results.push(await call(item));
    return results;
  }
}
