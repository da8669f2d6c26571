import type { Output } from "../protocol/output.ts";
import type { Program } from "../protocol/program.ts";

/** What loading is doing now. Bytes are those on the wire. */
export interface Progress {
  /** A phrase for the reader, such as `Fetching pandas`. */
  readonly step: string;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface Completion {
  readonly status: "succeeded" | "failed";
  /** Milliseconds from the program's first instruction to its last, without loading. */
  readonly milliseconds: number;
}

export interface ExecutionEvents {
  /** More had to be loaded for this program, such as a package. */
  readonly onProgress: (progress: Progress) => void;
  /** The program's first instruction is about to run. */
  readonly onBegan: () => void;
  readonly onOutputs: (outputs: readonly Output[]) => void;
  /** The program is to run once more, as something it needs was not there. What it put out does not count. */
  readonly onAgain: () => void;
}

/**
 * Host-side handle on one worker incarnation. A rejected promise means that our machinery broke;
 * a program that raises completes with `failed`. After `dispose` nothing is reported any more.
 */
export interface Kernel<P extends Program = Program> {
  /** Fetches and boots the engine. Rejects with a message for the reader. */
  load(onProgress: (progress: Progress) => void): Promise<void>;
  /** Whether this incarnation is as good for the program as one made for it; that is so unless it says otherwise. */
  suits?(program: P): boolean;
  /** Runs one program at a time. Rejects when the worker dies. */
  execute(program: P, events: ExecutionEvents): Promise<Completion>;
  /** Ends the worker at once, whatever it is doing. */
  dispose(): void;
}

/** Makes the next incarnation of a worker, which is not loaded yet, for a program that will run first if that is known. */
export type KernelFactory<P extends Program = Program> = (program?: P) => Kernel<P>;
