import type { Output } from "../protocol/output.ts";
import type { Completion, ExecutionEvents, Kernel, Progress } from "../session/kernel.ts";

/** What a fake engine does with a program: its source is one of these, as JSON. */
export interface FakeScript {
  readonly outputs: readonly Output[];
  /** `hangs` never ends by itself; `crashes` takes the worker with it. */
  readonly then: Completion["status"] | "hangs" | "crashes";
}

/** An engine without an engine: the contract that real Kernels keep, in a few lines. */
export class FakeKernel implements Kernel {
  #disposed = false;

  async load(onProgress: (progress: Progress) => void): Promise<void> {
    onProgress({ step: "Fetching nothing", loadedBytes: 1, totalBytes: 2 });
    await tick();
  }

  async execute({ source }: { readonly source: string }, events: ExecutionEvents): Promise<Completion> {
    const { outputs, then } = JSON.parse(source) as FakeScript;
    await tick();
    if (!this.#disposed) events.onBegan();
    if (!this.#disposed) events.onOutputs(outputs);
    if (then === "crashes") throw new Error("The fake engine broke.");
    if (then === "hangs") return new Promise(() => {});
    await tick();
    return { status: then, milliseconds: 1 };
  }

  dispose(): void {
    this.#disposed = true;
  }
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
