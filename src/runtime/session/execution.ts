import type { EngineMemory } from "../protocol/messages.ts";
import { continued, type Output } from "../protocol/output.ts";
import type { Program, RunConditions } from "../protocol/program.ts";
import { Observable } from "./observable.ts";

export type ExecutionStatus =
  "queued" | "running" | "awaiting-input" | "succeeded" | "failed" | "interrupted" | "timed-out";

export interface ExecutionState {
  readonly status: ExecutionStatus;
  readonly outputs: readonly Output[];
  /** Milliseconds from first to last instruction; known once the program has ended by itself. */
  readonly milliseconds?: number;
  /** What the engine held when the program had ended. */
  readonly memory?: EngineMemory;
  /** Why a run was cut short, for the reader; absent when the program ended by itself. */
  readonly notice?: string;
}

type Unfinished = "queued" | "running" | "awaiting-input";

/** How an Execution ended. */
export type ExecutionEnd = Omit<ExecutionState, "outputs" | "status"> & {
  readonly status: Exclude<ExecutionStatus, Unfinished>;
};

const UNFINISHED: readonly ExecutionStatus[] = ["queued", "running", "awaiting-input"] satisfies Unfinished[];

/** Whether a run has come to its end, whichever it was. */
export function isOver({ status }: Pick<ExecutionState, "status">): boolean {
  return !UNFINISHED.includes(status);
}

/**
 * One run of one program: what it printed so far, and how it ended. A program that asks for input is
 * run again from its start with every answer, as part of the same run.
 */
export class Execution {
  readonly id: string;
  readonly program: Program;
  readonly state = new Observable<ExecutionState>({ status: "queued", outputs: [] });
  /** Resolves when the run is over, however it ended. */
  readonly ended: Promise<ExecutionState>;
  readonly #resolve: (state: ExecutionState) => void;
  readonly #seed = Math.floor(Math.random() * 2 ** 32);
  #answers: readonly string[] = [];
  /** What the present attempt has said. */
  #attempt: readonly Output[] = [];

  constructor(id: string, program: Program) {
    this.id = id;
    this.program = program;
    const { promise, resolve } = Promise.withResolvers<ExecutionState>();
    this.ended = promise;
    this.#resolve = resolve;
  }

  get isOver(): boolean {
    return isOver(this.state.value);
  }

  /** What an attempt is told besides the program. */
  get conditions(): RunConditions {
    return { answers: this.#answers, seed: this.#seed };
  }

  begin(): void {
    this.#attempt = [];
    this.#become("running");
  }

  append(outputs: readonly Output[]): void {
    if (this.isOver) return;
    this.#attempt = appendOutputs(this.#attempt, outputs);
    // What an earlier attempt said stays in view until this one has said as much.
    if (size(this.#attempt) < size(this.state.value.outputs)) return;
    this.state.set({ ...this.state.value, outputs: this.#attempt });
  }

  /** The attempt is over: it needs an answer. */
  awaitInput(): void {
    this.#become("awaiting-input");
  }

  /** One more line for the next attempt. */
  answer(line: string): void {
    this.#answers = [...this.#answers, line];
    this.#become("queued");
  }

  end(end: ExecutionEnd): void {
    if (this.isOver) return;
    const outputs = this.state.value.status === "running" ? this.#attempt : this.state.value.outputs;
    this.state.set({ ...end, outputs });
    this.#resolve(this.state.value);
  }

  #become(status: Unfinished): void {
    if (!this.isOver) this.state.set({ ...this.state.value, status });
  }
}

/** How much there is to see: characters, and one for each value. */
function size(outputs: readonly Output[]): number {
  return outputs.reduce((sum, output) => sum + (output.type === "stream" ? output.text.length : 1), 0);
}

/** `outputs` followed by `more`, with adjacent texts of one stream joined. */
function appendOutputs(outputs: readonly Output[], more: readonly Output[]): readonly Output[] {
  const joined = [...outputs];
  for (const output of more) {
    const last = joined.at(-1);
    if (output.type === "stream" && last?.type === "stream" && last.name === output.name) {
      joined[joined.length - 1] = continued(last, output);
    } else {
      joined.push(output);
    }
  }
  return joined;
}
