/**
 * Waiting without time passing: a clock that jumps to whatever happens next. Runs are the same every
 * time, since nothing depends on how fast the machine is.
 */

/** What a `Service` needs of an `Rng` of `book/rng`. */
export interface RandomNumbers {
  random(): number;
  uniform(low: number, high: number): number;
}

/** A clock and what waits on it. Times are in any unit, from 0. */
export class Sim {
  now = 0;
  readonly #later: { readonly at: number; readonly resume: () => void }[] = [];

  /** Waits until the clock has gone on by `delay`. */
  sleep(delay: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const at = this.now + delay;
    // Behind all that are due no later: of equal times, the first to ask comes first.
    const place = this.#later.findLastIndex((waiting) => waiting.at <= at) + 1;
    this.#later.splice(place, 0, { at, resume: resolve });
    return promise;
  }

  /** Runs to the end of `main`, and gives its result. Rejects if it waits for what never comes. */
  async run<T>(main: () => Promise<T>): Promise<T> {
    let done = false;
    const result = main().finally(() => (done = true));
    // Its error is thrown below: until then nobody waits for it.
    result.catch(() => undefined);
    for (;;) {
      await settled();
      if (done) return result;
      const next = this.#later.shift();
      if (!next) throw new Error("every task waits for another");
      this.now = next.at;
      next.resume();
    }
  }
}

/** Resolves when all promises that can go on at once have done so. */
function settled(): Promise<void> {
  // Browsers make timers wait longer than asked; a message comes as soon as the promises are through.
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** A number of places, first come, first served. */
export class Pool {
  #free: number;
  readonly #queue: (() => void)[] = [];

  constructor(size: number) {
    this.#free = size;
  }

  /** Waits for a place, does the job, and gives the place back. */
  async use<T>(job: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    try {
      return await job();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#free++;
    }
  }
}

/** A call of a `Service` that failed. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
}

/** Something far away: it answers after a time from `low` to `high`, and fails now and then. */
export class Service {
  readonly #sim: Sim;
  readonly #rng: RandomNumbers;
  readonly #low: number;
  readonly #high: number;
  readonly #failures: number;

  constructor(sim: Sim, rng: RandomNumbers, low: number, high: number, failures = 0) {
    this.#sim = sim;
    this.#rng = rng;
    this.#low = low;
    this.#high = high;
    this.#failures = failures;
  }

  /** Gives `answer` after the wait. Throws a `ServiceError` as often as `failures` says. */
  async call<T>(answer: T): Promise<T> {
    const delay = this.#rng.uniform(this.#low, this.#high);
    const fails = this.#rng.random() < this.#failures;
    await this.#sim.sleep(delay);
    if (fails) throw new ServiceError("the service did not answer");
    return answer;
  }
}
