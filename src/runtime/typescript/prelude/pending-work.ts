const { apply } = Reflect;
const { then: promiseThen } = Promise.prototype;

/** Called with a function that a timer or listener runs. */
type Callback = (...args: unknown[]) => void;

/**
 * Counts what the program has started and not finished: timers, and answers of the platform that
 * arrive in a later task. A program is over when nothing is pending.
 */
export class PendingWork {
  readonly #onIdle: () => void;
  readonly #timers = new Set<unknown>();
  #promises = 0;

  constructor(onIdle: () => void) {
    this.#onIdle = onIdle;
  }

  get idle(): boolean {
    return this.#timers.size === 0 && this.#promises === 0;
  }

  /** Replaces the global timers and the slow methods of the platform by counted ones. */
  install(scope: typeof globalThis): void {
    this.#countTimers(scope);
    for (const [owner, methods] of slowMethods(scope)) {
      for (const method of methods) this.#countPromises(owner, method);
    }
  }

  /** Counts a promise until it is settled. */
  count<T>(promise: Promise<T>): Promise<T> {
    const finished = (): void => {
      this.#promises -= 1;
      this.#settle();
    };
    this.#promises += 1;
    apply(promiseThen, promise, [finished, finished]);
    return promise;
  }

  #countTimers(scope: typeof globalThis): void {
    const { setTimeout, setInterval, clearTimeout, clearInterval } = scope;
    const timers = this.#timers;
    const settle = (): void => this.#settle();
    define(scope, "setTimeout", (callback: unknown, delay?: number, ...args: unknown[]) => {
      const run = callable(callback);
      const timer = setTimeout(() => {
        timers.delete(timer);
        try {
          apply(run, undefined, args);
        } finally {
          settle();
        }
      }, delay);
      timers.add(timer);
      return timer;
    });
    define(scope, "setInterval", (callback: unknown, delay?: number, ...args: unknown[]) => {
      const run = callable(callback);
      const timer = setInterval(() => apply(run, undefined, args), delay);
      timers.add(timer);
      return timer;
    });
    // Both clear both, as the platform has it.
    const clear = (native: (timer: number) => void) => (timer: number) => {
      native(timer);
      if (timers.delete(timer)) settle();
    };
    define(scope, "clearTimeout", clear(clearTimeout));
    define(scope, "clearInterval", clear(clearInterval));
  }

  #countPromises(owner: object, method: string): void {
    const native = (owner as Record<string, unknown>)[method];
    if (typeof native !== "function") return;
    const count = this.count.bind(this);
    define(owner, method, function (this: unknown, ...args: unknown[]) {
      const answer: unknown = apply(native, this, args);
      return answer instanceof Promise ? count(answer) : answer;
    });
  }

  #settle(): void {
    if (this.idle) this.#onIdle();
  }
}

/** Methods that answer in a later task, without a timer that could be counted. */
function slowMethods(scope: typeof globalThis): [owner: object, methods: readonly string[]][] {
  const body = ["arrayBuffer", "blob", "bytes", "formData", "json", "text"];
  const digest = [
    ...["decrypt", "deriveBits", "deriveKey", "digest", "encrypt", "exportKey", "generateKey"],
    ...["importKey", "sign", "unwrapKey", "verify", "wrapKey"],
  ];
  return [
    [scope, ["fetch", "createImageBitmap"]],
    [scope.Request.prototype, body],
    [scope.Response.prototype, body],
    [scope.Blob.prototype, ["arrayBuffer", "bytes", "text"]],
    [scope.ReadableStreamDefaultReader.prototype, ["read"]],
    [scope.SubtleCrypto.prototype, digest],
  ];
}

function callable(callback: unknown): Callback {
  if (typeof callback === "function") return callback as Callback;
  throw new TypeError('The "callback" argument must be of type function.');
}

function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, enumerable: true, writable: true });
}
