import { stackText, type Frame, type StackMapper } from "./stack.ts";

const { apply } = Reflect;
const { assign, defineProperty } = Object;
const { toString: errorToString } = Error.prototype;
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** V8 begins a stack with the error's name and message; other engines give the frames alone. */
const engineWritesHeader = new Error("probe").stack?.startsWith("Error: probe") ?? false;

/**
 * Makes `error.stack` speak of the program's TypeScript and of nothing else.
 *
 * V8 asks for the text when `stack` is first read. For the other engines, and for errors that V8
 * did not ask about, `inspect` corrects the error just before it prints it.
 */
export class ErrorStacks {
  readonly #mapper: StackMapper;
  readonly #frames = new WeakMap<Error, readonly Frame[]>();

  constructor(mapper: StackMapper) {
    this.#mapper = mapper;
  }

  install(): void {
    if (engineWritesHeader) {
      const prepareStackTrace = (error: Error, callSites: readonly unknown[]): string =>
        this.#corrected(error, callSites.map((site) => `    at ${String(site)}`).join("\n"));
      assign(Error, { prepareStackTrace });
    }
    const correct = (error: Error): void => void this.frames(error);
    defineProperty(Error.prototype, INSPECT, {
      configurable: true,
      writable: true,
      value(this: Error) {
        correct(this);
        return this; // Inspect goes on as if there were no hook.
      },
    });
  }

  /** The program's frames, innermost first. Corrects `error.stack` if that has not happened yet. */
  frames(error: Error): readonly Frame[] {
    const stack = readStack(error);
    const known = this.#frames.get(error);
    if (known !== undefined) return known;
    if (typeof stack !== "string") return [];
    const text = this.#corrected(error, stack);
    defineProperty(error, "stack", { value: text, configurable: true, writable: true });
    return this.#frames.get(error) ?? [];
  }

  #corrected(error: Error, stack: string): string {
    const frames = this.#mapper.frames(stack);
    this.#frames.set(error, frames);
    return stackText(apply(errorToString, error, []) as string, frames);
  }
}

/** Runs V8's hook. A program can have put its own in place of ours, or a getter that throws. */
function readStack(error: Error): unknown {
  try {
    return error.stack;
  } catch {
    return "";
  }
}
