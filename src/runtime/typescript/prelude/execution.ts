import { OutputBuffer } from "../../protocol/output-buffer.ts";
import type { DisplayOutput, ErrorOutput, PrintedValue, StreamOutput } from "../../protocol/output.ts";
import type { FinishedMessage, WorkerMessage } from "../../protocol/messages.ts";

/** What an Execution needs of the platform, taken before the program can change it. */
export interface Platform {
  readonly post: (message: WorkerMessage) => void;
  readonly now: () => number;
  readonly later: (callback: () => void, milliseconds: number) => unknown;
}

const FLUSH_MILLISECONDS = 50;

/** The worker's side of one run: tells the host that it began, what it said and how it ended. */
export class Execution {
  readonly #id: string;
  readonly #platform: Platform;
  readonly #buffer: OutputBuffer;
  #beganAt = 0;
  #flushing = false;
  #ended = false;

  constructor(id: string, platform: Platform) {
    this.#id = id;
    this.#platform = platform;
    this.#buffer = new OutputBuffer(
      (outputs) => platform.post({ type: "outputs", executionId: id, outputs }),
      platform.now,
    );
  }

  begin(): void {
    this.#platform.post({ type: "began", executionId: this.#id });
    this.#beganAt = this.#platform.now();
  }

  write(stream: StreamOutput["name"], text: string, values?: readonly PrintedValue[]): void {
    this.#buffer.stream(stream, text, values);
    this.#flushSoon();
  }

  display(output: Omit<DisplayOutput, "type">): void {
    this.#buffer.push({ type: "display", ...output });
    this.#flushSoon();
  }

  /** Sends what waits to be sent. */
  flush(): void {
    this.#buffer.flush();
  }

  /** Ends the run as failed. */
  fail(error: ErrorOutput): void {
    this.#buffer.push(error);
    this.end("failed");
  }

  /** Ends the attempt: it lacks an answer, and what it does after its question counts for nothing. */
  awaitInput(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#buffer.close();
    this.#platform.post({ type: "input-needed", executionId: this.#id });
  }

  /** Ends the run: nothing is reported any more. */
  end(status: FinishedMessage["status"], endedAt: number = this.#platform.now()): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#buffer.close();
    const milliseconds = endedAt - this.#beganAt;
    this.#platform.post({ type: "finished", executionId: this.#id, status, milliseconds });
  }

  /** A burst's last writes must not wait for a write that never comes. */
  #flushSoon(): void {
    if (this.#flushing || !this.#buffer.waiting) return;
    this.#flushing = true;
    this.#platform.later(() => {
      this.#flushing = false;
      this.#buffer.flush();
    }, FLUSH_MILLISECONDS);
  }
}
