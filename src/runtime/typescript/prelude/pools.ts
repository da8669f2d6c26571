/** Both ends of `book/pool`: what a program asks for, and how a worker of a pool works. */
import type { GivenTask, PoolRequest, PoolResult, TaskEnd } from "../../protocol/pool.ts";
import type { ErrorStacks } from "./error-stacks.ts";
import type { Libraries } from "./libraries.ts";
import { describeUncaught } from "./uncaught.ts";

const { assign, setPrototypeOf } = Object;
const kinds: Readonly<Record<string, ErrorConstructor>> = {
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
};

type Call = (item: never) => unknown;

/** An error on its way from one worker to another. */
interface RemoteError {
  readonly name: string;
  readonly message: string;
  readonly traceback: string;
}

export class Pools {
  readonly #ask: (request: PoolRequest) => Promise<unknown>;
  readonly #stacks: ErrorStacks;
  readonly #program: string;

  /** @param program name of the program's own file */
  constructor(ask: (request: PoolRequest) => Promise<unknown>, stacks: ErrorStacks, program: string) {
    this.#ask = ask;
    this.#stacks = stacks;
    this.#program = program;
  }

  /** Gives the library, if the program imports it, what it needs of us. */
  connect(libraries: Libraries): void {
    const connect = libraries["book/pool"]?.connect as ((runtime: object) => void) | undefined;
    connect?.({
      start: (workers?: number) => this.#ask({ type: "start", workers }),
      map: (call: Call, items: readonly unknown[], workers?: number) => this.#map(call, items, workers),
    });
  }

  async #map(call: Call, items: readonly unknown[], workers: number | undefined): Promise<unknown> {
    // Made here, so that it tells where the program asked.
    const failure = new Error();
    const task = { name: call.name, text: String(call) };
    const result = (await this.#ask({ type: "map", task, items, workers })) as PoolResult;
    if (result.ok) return result.parcels;
    throw this.#filled(failure, result.parcel as RemoteError);
  }

  /** The error of a worker as one of the program's, caused by what the worker saw. */
  #filled(error: Error, { name, message, traceback }: RemoteError): Error {
    const { prototype } = kinds[name] ?? Error;
    const cause = setPrototypeOf(new Error(), prototype) as Error;
    // It is not to be mapped: the worker has done so.
    this.#stacks.frames(cause);
    assign(cause, { name, message, stack: traceback });
    return assign(setPrototypeOf(error, prototype) as Error, { name, message, cause });
  }

  /** Calls a function for one item after another. */
  async serve(call: Call): Promise<void> {
    let task = (await this.#ask({ type: "next" })) as GivenTask | undefined;
    while (task) task = (await this.#hand(await this.#perform(call, task))) as GivenTask | undefined;
  }

  async #perform(call: Call, { parcel }: GivenTask): Promise<TaskEnd> {
    try {
      return { ok: true, parcel: await call(parcel as never) };
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** Hands a result over, or the error that it can't be cloned. */
  #hand(done: TaskEnd): Promise<unknown> {
    try {
      return this.#ask({ type: "next", done });
    } catch (error) {
      return this.#ask({ type: "next", done: this.#failed(error) });
    }
  }

  #failed(error: unknown): TaskEnd {
    const { name, message, traceback } = describeUncaught(error, this.#stacks, this.#program);
    return { ok: false, parcel: { name, message, traceback } satisfies RemoteError };
  }
}
