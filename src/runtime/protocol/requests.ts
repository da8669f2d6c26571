import type { ReplyMessage } from "./messages.ts";
import type { PoolRequest } from "./pool.ts";

/** A worker's questions to its host: numbers them, and hands each reply to whoever waits for it. */
export class Requests {
  readonly #post: (id: number, request: PoolRequest) => void;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #count = 0;

  constructor(post: (id: number, request: PoolRequest) => void) {
    this.#post = post;
  }

  /** Resolves to the answer; rejects with a message for the reader. */
  ask(request: PoolRequest): Promise<unknown> {
    const id = ++this.#count;
    const reply = Promise.withResolvers<unknown>();
    this.#post(id, request);
    this.#waiting.set(id, reply);
    return reply.promise;
  }

  receive({ id, answer, refusal }: ReplyMessage): void {
    const reply = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (refusal === undefined) reply?.resolve(answer);
    else reply?.reject(new Error(refusal));
  }
}
