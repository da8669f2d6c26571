/** Expectations that a program states and holds itself to. */
import { fixed, text, type Writable } from "./fmt.ts";

/** Counts what holds, and prints a line for what does not. */
export class Checks {
  #held = 0;
  #all = 0;

  /** Whether both are written alike. */
  same(what: string, found: Writable, expected: Writable): boolean {
    return this.#count(what, text(found) === text(expected), text(found), text(expected));
  }

  /** Whether two numbers are no farther apart than `within`. */
  near(what: string, found: number, expected: number, within: number): boolean {
    const wanted = `${text(expected)} or nearer than ${text(within)}`;
    return this.#count(what, Math.abs(found - expected) <= within, text(found), wanted);
  }

  /** How many held so far: `3 of 4 hold (75.0 %)`. */
  report(): string {
    const share = this.#all === 0 ? "0.0" : fixed((100 * this.#held) / this.#all, 1);
    return `${this.#held} of ${this.#all} hold (${share} %)`;
  }

  #count(what: string, holds: boolean, found: string, expected: string): boolean {
    this.#all += 1;
    if (holds) this.#held += 1;
    else console.log(`${what}: found ${found}, expected ${expected}`);
    return holds;
  }
}
