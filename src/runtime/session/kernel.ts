import type { Output } from "../protocol/output.ts";
import type { PoolRequest } from "../protocol/pool.ts";
import type { EngineMemory } from "../protocol/messages.ts";
import type { Program, RunConditions } from "../protocol/program.ts";

/** What loading is doing now. Bytes are those on the wire. */
export interface Progress {
  /** A phrase for the reader, such as `Fetching pandas`. */
  readonly step: string;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface Completion {
  /** `awaiting-input`: it may go on from the start, with one more answer. */
  readonly status: "succeeded" | "failed" | "awaiting-input";
  /** Milliseconds from the program's first instruction to its last, without loading. */
  readonly milliseconds: number;
  /** What the engine holds after the run, where it can tell. */
  readonly memory?: EngineMemory;
  /** This worker can take no other program: it is to be replaced. */
  readonly spent?: boolean;
}

export interface ExecutionEvents {
  /** More had to be loaded for this program, such as a package. */
  readonly onProgress: (progress: Progress) => void;
  /** The program's first instruction is about to run. */
  readonly onBegan: () => void;
  readonly onOutputs: (outputs: readonly Output[]) => void;
  /** The program is to run once more, as something it needs was not there. What it put out does not count. */
  readonly onAgain: () => void;
  /** The program asks for workers of its kind, or is run by one. Without it, there are none. */
  readonly onRequest?: (request: PoolRequest) => Promise<unknown>;
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
  /** Runs one program at a time. Rejects when the worker dies, with a sentence for the reader. */
  execute(program: P, events: ExecutionEvents, conditions: RunConditions): Promise<Completion>;
  /** Ends the worker at once, whatever it is doing. */
  dispose(): void;
}

/** Makes the next incarnation of a worker, which is not loaded yet, for a program that will run first if that is known. */
export type KernelFactory<P extends Program = Program> = (program?: P) => Kernel<P>;
