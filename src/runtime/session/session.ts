import type { Language, Program } from "../protocol/program.ts";
import { Execution, type ExecutionEnd } from "./execution.ts";
import type { Completion, ExecutionEvents, Kernel, KernelFactory } from "./kernel.ts";
import { transition, type RestartReason, type SessionEvent, type SessionState } from "./machine.ts";
import { messageOf } from "./message-of.ts";
import { Observable } from "./observable.ts";

export interface SessionOptions {
  /** Milliseconds after which a run is ended; there is no limit without it. */
  readonly timeout?: number;
}

const NOTICES = {
  stopped: "Stopped.",
  "timed-out": "Stopped: it ran longer than the time limit.",
  unanswered: "Ended at a question: nobody answers while a program is checked.",
  exhausted: "This program took so much memory that its interpreter was ended, and a new one was started.",
} as const;

function crashNotice(reason: string): string {
  return `${reason} A new one was started. Your program and its output are kept.`;
}

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
    if (execution === this.#current) return this.#cut(execution, "stopped");
    this.#queue = this.#queue.filter((waiting) => waiting !== execution);
    execution.end({ status: "interrupted", notice: NOTICES.stopped });
    if (this.#queue.length === 0) this.cancelLoading();
  }

  /** Gives a program that asks for input its next line, and runs it again from its start. */
  answer(execution: Execution, line: string): void {
    if (execution.state.value.status !== "awaiting-input") return;
    execution.answer(line);
    this.#queue.push(execution);
    this.prepare();
    this.#next();
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
    if (!this.#suits(execution.program as P)) return this.#exchangeKernel();
    this.#queue.shift();
    this.#current = execution;
    this.#dispatch({ type: "execute", executionId: execution.id });
    execution.begin();
    const isCurrent = () => kernel === this.#kernel && execution === this.#current;
    const events: ExecutionEvents = {
      onProgress: (progress) => {
        if (isCurrent()) this.#dispatch({ type: "progress", progress });
      },
      onBegan: () => {
        if (!isCurrent()) return;
        this.#dispatch({ type: "began" });
        if (this.#timeout !== undefined)
          this.#timer = setTimeout(() => this.#cut(execution, "timed-out"), this.#timeout);
      },
      onOutputs: (outputs) => {
        if (isCurrent()) execution.append(outputs);
      },
      onAgain: () => {
        if (isCurrent()) execution.begin();
      },
    };
    kernel.execute(execution.program as P, events, execution.conditions).then(
      (completion) => {
        if (!isCurrent()) return;
        this.#settle(execution, completion);
        if (completion.spent) return this.#replaceKernel("spent", execution);
        this.#dispatch({ type: "finished" });
        this.#next();
      },
      (error: unknown) => {
        if (!isCurrent()) return;
        this.#endCurrent({ status: "interrupted", notice: crashNotice(messageOf(error)) });
        this.#replaceKernel("crashed", execution);
      },
    );
  }

  /** A program has come to its end, or to a question. */
  #settle(execution: Execution, { status, milliseconds, memory }: Completion): void {
    if (status === "awaiting-input") {
      if (execution.program.unattended) return this.#endCurrent({ status: "failed", notice: NOTICES.unanswered });
      this.#release();
      return execution.awaitInput();
    }
    this.#endCurrent({
      status,
      milliseconds,
      ...(memory && { memory }),
      ...(memory?.exhausted && { notice: NOTICES.exhausted }),
    });
  }

  /** Ends a running program by ending its worker. */
  #cut(execution: Execution, reason: "stopped" | "timed-out"): void {
    if (execution !== this.#current) return;
    this.#endCurrent({ status: reason === "stopped" ? "interrupted" : reason, notice: NOTICES[reason] });
    this.#replaceKernel(reason, execution);
  }

  /** The next engine suits the next program, or the one that ran: it is likely to be run again. */
  #replaceKernel(reason: RestartReason, last: Execution): void {
    this.#discardKernel();
    this.#dispatch({ type: "restart", reason });
    this.#start((this.#queue[0] ?? last).program as P);
  }

  #suits(program: P): boolean {
    return this.#kernel?.suits?.(program) ?? true;
  }

  /** Between two runs: the next program gets an engine that suits it. */
  #exchangeKernel(): void {
    this.#discardKernel();
    this.#dispatch({ type: "load" });
    this.#start();
  }

  #endCurrent(end: ExecutionEnd): void {
    this.#release()?.end(end);
  }

  /** From now on no Execution is the running one. */
  #release(): Execution | undefined {
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = undefined;
    return current;
  }

  #dropQueue(end: ExecutionEnd): void {
    for (const execution of this.#queue.splice(0)) execution.end(end);
  }

  #discardKernel(): void {
    this.#kernel?.dispose();
    this.#kernel = undefined;
  }
}
