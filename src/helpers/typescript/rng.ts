/** Random numbers that begin the same in both languages, whatever the engine: mulberry32. */

/** A stream of pseudo-random numbers, decided by its seed (an integer of 32 bits). */
export class Rng {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** The next number from 0 up to, and never, 1. */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  /** A number from `low` up to `high`. */
  uniform(low: number, high: number): number {
    return low + this.random() * (high - low);
  }

  /** One of the items, each as likely. Throws a `RangeError` when there is none. */
  choice<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError("there is nothing to choose from");
    return items[this.integer(0, items.length - 1)] as T;
  }

  /** One of the items, as likely as its weight says. Throws a `RangeError` if one has none. */
  weighted<T>(items: readonly T[], weights: readonly number[]): T {
    if (items.length === 0 || items.length !== weights.length) throw new RangeError("each item needs a weight");
    let left = this.random() * weights.reduce((sum, weight) => sum + weight, 0);
    const index = weights.findIndex((weight) => (left -= weight) < 0);
    return items.at(index) as T;
  }

  /** The items in another order, in a new array. */
  shuffled<T>(items: readonly T[]): T[] {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last--) {
      const other = this.integer(0, last);
      [result[last], result[other]] = [result[other] as T, result[last] as T];
    }
    return result;
  }

  /** A number of the normal distribution. Engines may differ in its last digit. */
  normal(mean = 0, deviation = 1): number {
    for (;;) {
      const [x, y] = [this.uniform(-1, 1), this.uniform(-1, 1)];
      const square = x * x + y * y;
      if (square > 0 && square < 1) return mean + deviation * x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  /** A waiting time of this mean, of things that happen independently of each other. */
  exponential(mean = 1): number {
    return -mean * Math.log(1 - this.random());
  }
}
