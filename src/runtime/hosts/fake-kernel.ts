import type { Output } from "../protocol/output.ts";
import type { RunConditions } from "../protocol/program.ts";
import type { Completion, ExecutionEvents, Kernel, Progress } from "../session/kernel.ts";

/** What a fake engine does with a program: its source is one of these, as JSON. */
export interface FakeScript {
  readonly outputs: readonly Output[];
  /** `hangs` never ends by itself; `crashes` takes the worker with it; `asks` prints one line of input. */
  readonly then: "succeeded" | "failed" | "hangs" | "crashes" | "asks";
}

/** An engine without an engine: the contract that real Kernels keep, in a few lines. */
export class FakeKernel implements Kernel {
  #disposed = false;

  async load(onProgress: (progress: Progress) => void): Promise<void> {
    onProgress({ step: "Fetching nothing", loadedBytes: 1, totalBytes: 2 });
    await tick();
  }

  async execute(
    { source }: { readonly source: string },
    events: ExecutionEvents,
    { answers }: RunConditions,
  ): Promise<Completion> {
    const { outputs, then } = JSON.parse(source) as FakeScript;
    await tick();
    if (!this.#disposed) events.onBegan();
    if (!this.#disposed) events.onOutputs(outputs);
    if (then === "crashes") throw new Error("The fake engine broke.");
    if (then === "hangs") return new Promise(() => {});
    await tick();
    if (then !== "asks") return { status: then, milliseconds: 1 };
    const [answer] = answers;
    if (answer === undefined) return { status: "awaiting-input", milliseconds: 1 };
    events.onOutputs([{ type: "stream", name: "stdout", text: `${answer}\n` }]);
    return { status: "succeeded", milliseconds: 1 };
  }

  dispose(): void {
    this.#disposed = true;
  }
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
