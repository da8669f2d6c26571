import type { Program } from "../protocol/program.ts";
import type { Kernel, KernelFactory, Progress } from "../session/kernel.ts";
import { hasRoom } from "./device.ts";

/** Milliseconds before a spare is begun. */
const PAUSE = 1500;

/**
 * Hands out Kernels of `create`, and keeps one loaded that takes the place of the next to be stopped.
 * It is begun in an idle moment after a first program has run, so that it delays none and costs a
 * reader who runs nothing nothing.
 */
export function withSpare<P extends Program>(create: KernelFactory<P>): KernelFactory<P> {
  let spare: LoadingKernel<P> | undefined;
  const prepare = () =>
    whenIdle(() => {
      if (spare || !hasRoom()) return;
      const begun = new LoadingKernel(create());
      spare = begun;
      // Nobody waits for it: the next Kernel is loaded in the ordinary way, and says what is wrong.
      begun.load(() => {}).catch(() => (spare = spare === begun ? undefined : spare));
    });
  let replaces = false;
  return (program) => {
    if (program && spare?.inner.suits?.(program) === false) {
      spare.inner.dispose();
      spare = undefined;
    }
    const kernel = spare ?? new LoadingKernel(create(program));
    spare = undefined;
    if (replaces) kernel.load(() => {}).then(prepare, () => {});
    replaces = true;
    return {
      load: (onProgress) => kernel.load(onProgress),
      suits: (program) => kernel.inner.suits?.(program) ?? true,
      execute: (...run) => kernel.inner.execute(...run).finally(prepare),
      dispose: () => kernel.inner.dispose(),
    };
  };
}

/** A Kernel that is loaded once, whoever asks first. */
class LoadingKernel<P extends Program> {
  readonly inner: Kernel<P>;
  #loaded: Promise<void> | undefined;
  #onProgress: (progress: Progress) => void = () => {};

  constructor(inner: Kernel<P>) {
    this.inner = inner;
  }

  load(onProgress: (progress: Progress) => void): Promise<void> {
    this.#onProgress = onProgress;
    return (this.#loaded ??= this.inner.load((progress) => this.#onProgress(progress)));
  }
}

/** Not at once: a reader who has just stopped a program is likely to run the next, which comes first. */
function whenIdle(task: () => void): void {
  setTimeout(() => {
    // Safari has no idle callbacks.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(task);
    else task();
  }, PAUSE);
}
