import type { Language, Program } from "../protocol/program.ts";
import { Execution, type ExecutionEnd } from "./execution.ts";
import type { Kernel, KernelFactory } from "./kernel.ts";
import { transition, type RestartReason, type SessionEvent, type SessionState } from "./machine.ts";
import { messageOf } from "./message-of.ts";
import { Observable } from "./observable.ts";

export interface SessionOptions {
  /** Milliseconds after which a run is ended; there is no limit without it. */
  readonly timeout?: number;
}

const NOTICES: Record<RestartReason, string> = {
  stopped: "Stopped.",
  "timed-out": "Stopped: it ran longer than the time limit.",
  crashed: "The interpreter broke down and was started again. Your program and its output are kept.",
};

/**
 * One language on one page. It outlives its workers: a worker that is stopped or crashes is
 * replaced by the next, and runs are taken one after another.
 */
export class Session<P extends Program = Program> {
  readonly language: Language;
  readonly state = new Observable<SessionState>({ status: "idle" });
  readonly #createKernel: KernelFactory<P>;
  readonly #timeout: number | undefined;
  #kernel: Kernel<P> | undefined;
  #queue: Execution[] = [];
  #current: Execution | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(language: Language, createKernel: KernelFactory<P>, { timeout }: SessionOptions = {}) {
    this.language = language;
    this.#createKernel = createKernel;
    this.#timeout = timeout;
  }

  /**
   * Starts loading the engine, if that has not begun. Call it at the first sign of intent, with the program that is
   * likely to be run.
   */
  prepare(program?: P): void {
    const { status } = this.state.value;
    if (status !== "idle" && status !== "failed") return;
    this.#dispatch({ type: "load" });
    this.#start(program);
  }

  /** Runs a program after those already waiting, loading the engine first where that is needed. */
  execute(program: P): Execution {
    const execution = new Execution(`${this.language}-${++this.#count}`, program);
    if (this.state.value.status === "disposed") {
      execution.end({ status: "interrupted", notice: "This page has closed its interpreter." });
      return execution;
    }
    this.#queue.push(execution);
    this.prepare(program);
    if (this.#queue.length === 1 && this.state.value.status === "loading" && !this.#suits(program)) {
      // What is being loaded was meant for another.
      this.#discardKernel();
      this.#start();
    }
    this.#next();
    return execution;
  }

  /** Ends an execution: one that waits is dropped, one that runs loses its worker. */
  stop(execution: Execution): void {
    if (execution === this.#current) return this.#restart("stopped");
    this.#queue = this.#queue.filter((waiting) => waiting !== execution);
    execution.end({ status: "interrupted", notice: NOTICES.stopped });
    if (this.#queue.length === 0) this.cancelLoading();
  }

  /** Gives up loading. Executions that wait for it are interrupted. */
  cancelLoading(): void {
    if (this.state.value.status !== "loading") return;
    this.#discardKernel();
    this.#dispatch({ type: "load-cancelled" });
    this.#dropQueue({ status: "interrupted", notice: "Loading was cancelled." });
  }

  /** Ends the worker and everything that waits for it, for good. */
  dispose(): void {
    this.#discardKernel();
    this.#dispatch({ type: "dispose" });
    this.#endCurrent({ status: "interrupted", notice: NOTICES.stopped });
    this.#dropQueue({ status: "interrupted", notice: NOTICES.stopped });
  }

  #dispatch(event: SessionEvent): void {
    this.state.set(transition(this.state.value, event));
  }

  /** Makes and loads the next worker. Whatever an older one still reports is not listened to. */
  #start(program = this.#queue[0]?.program as P | undefined): void {
    const kernel = this.#createKernel(program);
    this.#kernel = kernel;
    kernel
      .load((progress) => {
        if (kernel === this.#kernel) this.#dispatch({ type: "progress", progress });
      })
      .then(
        () => {
          if (kernel !== this.#kernel) return;
          this.#dispatch({ type: "loaded" });
          this.#next();
        },
        (error: unknown) => {
          if (kernel !== this.#kernel) return;
          this.#discardKernel();
          const message = messageOf(error);
          this.#dispatch({ type: "load-failed", message });
          this.#dropQueue({ status: "interrupted", notice: message });
        },
      );
  }

  #next(): void {
    const kernel = this.#kernel;
    const execution = this.#queue[0];
    if (!kernel || !execution || this.state.value.status !== "ready") return;
    if (!this.#suits(execution.program as P)) return this.#replace();
    this.#queue.shift();
    this.#current = execution;
    this.#dispatch({ type: "execute", executionId: execution.id });
    execution.begin();
    const isCurrent = () => kernel === this.#kernel && execution === this.#current;
    kernel
      .execute(execution.program as P, {
        onProgress: (progress) => {
          if (isCurrent()) this.#dispatch({ type: "progress", progress });
        },
        onBegan: () => {
          if (!isCurrent()) return;
          this.#dispatch({ type: "began" });
          if (this.#timeout !== undefined) this.#timer = setTimeout(() => this.#restart("timed-out"), this.#timeout);
        },
        onOutputs: (outputs) => {
          if (isCurrent()) execution.append(outputs);
        },
        onAgain: () => {
          if (isCurrent()) execution.clear();
        },
      })
      .then(
        (completion) => {
          if (!isCurrent()) return;
          this.#endCurrent(completion);
          this.#dispatch({ type: "finished" });
          this.#next();
        },
        () => {
          if (isCurrent()) this.#restart("crashed");
        },
      );
  }

  #suits(program: P): boolean {
    return this.#kernel?.suits?.(program) ?? true;
  }

  /** Between two runs: the next program gets an engine that suits it. */
  #replace(): void {
    this.#discardKernel();
    this.#dispatch({ type: "load" });
    this.#start();
  }

  #restart(reason: RestartReason): void {
    const program = (this.#queue[0] ?? this.#current)?.program as P | undefined;
    this.#discardKernel();
    this.#dispatch({ type: "restart", reason });
    this.#endCurrent({ status: reason === "timed-out" ? "timed-out" : "interrupted", notice: NOTICES[reason] });
    this.#start(program);
  }

  #endCurrent(end: ExecutionEnd): void {
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = undefined;
    current?.end(end);
  }

  #dropQueue(end: ExecutionEnd): void {
    for (const execution of this.#queue.splice(0)) execution.end(end);
  }

  #discardKernel(): void {
    this.#kernel?.dispose();
    this.#kernel = undefined;
  }
}
