/** A value that changes and tells its listeners: the shape that React's `useSyncExternalStore` reads. */
export class Observable<T> {
  /** What it began with: the value that a page rendered by the build shows. */
  readonly initial: T;
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.initial = value;
    this.#value = value;
  }

  /** The present value; the same object until it changes. */
  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after each change. Returns the function that ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
