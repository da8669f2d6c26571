import type { Output } from "../protocol/output.ts";
import type { Program } from "../protocol/program.ts";
import { Observable } from "./observable.ts";

export type ExecutionStatus = "queued" | "running" | "succeeded" | "failed" | "interrupted" | "timed-out";

export interface ExecutionState {
  readonly status: ExecutionStatus;
  readonly outputs: readonly Output[];
  /** Milliseconds from first to last instruction; known once the program has ended by itself. */
  readonly milliseconds?: number;
  /** Why a run was cut short, for the reader; absent when the program ended by itself. */
  readonly notice?: string;
}

/** How an Execution ended. */
export type ExecutionEnd = Omit<ExecutionState, "outputs" | "status"> & {
  readonly status: Exclude<ExecutionStatus, "queued" | "running">;
};

/** One run of one program: what it printed so far, and how it ended. */
export class Execution {
  readonly id: string;
  readonly program: Program;
  readonly state = new Observable<ExecutionState>({ status: "queued", outputs: [] });
  /** Resolves when the run is over, however it ended. */
  readonly ended: Promise<ExecutionState>;
  readonly #resolve: (state: ExecutionState) => void;

  constructor(id: string, program: Program) {
    this.id = id;
    this.program = program;
    const { promise, resolve } = Promise.withResolvers<ExecutionState>();
    this.ended = promise;
    this.#resolve = resolve;
  }

  get isOver(): boolean {
    const { status } = this.state.value;
    return status !== "queued" && status !== "running";
  }

  begin(): void {
    if (!this.isOver) this.state.set({ ...this.state.value, status: "running" });
  }

  /** Forgets what was put out: the program runs again. */
  clear(): void {
    if (!this.isOver) this.state.set({ ...this.state.value, outputs: [] });
  }

  append(outputs: readonly Output[]): void {
    if (this.isOver) return;
    this.state.set({ ...this.state.value, outputs: appendOutputs(this.state.value.outputs, outputs) });
  }

  end(end: ExecutionEnd): void {
    if (this.isOver) return;
    this.state.set({ ...end, outputs: this.state.value.outputs });
    this.#resolve(this.state.value);
  }
}

/** `outputs` followed by `more`, with adjacent texts of one stream joined. */
function appendOutputs(outputs: readonly Output[], more: readonly Output[]): readonly Output[] {
  const joined = [...outputs];
  for (const output of more) {
    const last = joined.at(-1);
    if (output.type === "stream" && last?.type === "stream" && last.name === output.name) {
      joined[joined.length - 1] = { ...last, text: last.text + output.text };
    } else {
      joined.push(output);
    }
  }
  return joined;
}
