import { continued, type MimeBundle, type Output, type PrintedValue, type StreamOutput } from "./output.ts";

// A program may break its own prototypes: what this class needs is taken before the program starts.
const { apply } = Reflect;
const { slice } = String.prototype;
const { setPrototypeOf, values } = Object;
const { prototype: arrayPrototype } = Array;

const KIBI = 1024;
/** Text that is sent as it comes. */
export const HEAD_CHARACTERS = 256 * KIBI;
/** Text that is kept of what follows the head. */
export const TAIL_CHARACTERS = 16 * KIBI;
/** All rich outputs of a run together: figures are large, but a loop that draws them must end. */
export const RICH_CHARACTERS = 16 * KIBI * KIBI;
/** Sends that may follow each other at once; more are gathered. */
const MOST_SENDS = 50;
/** Milliseconds after which one send more may go out at once. */
const MILLISECONDS_A_SEND = 20;

/**
 * Gathers what a program says and sends it in batches.
 *
 * Writes go out at once, as a program may be busy for long after each of them, and nobody can ask it for what it has
 * kept back. Only those of a burst wait for each other. A program that never stops printing cannot flood the page: past the head only the last of its text is kept, and
 * sent by `close` after a notice.
 */
export class OutputBuffer {
  readonly #send: (outputs: Output[]) => void;
  readonly #now: () => number;
  #pending = emptyList();
  #tail = emptyList();
  #sendsLeft = MOST_SENDS;
  #countedAt: number;
  #headLeft = HEAD_CHARACTERS;
  #richLeft = RICH_CHARACTERS;
  #tailCharacters = 0;
  #droppedCharacters = 0;
  #droppedRich = 0;
  #closed = false;

  constructor(send: (outputs: Output[]) => void, now: () => number = () => performance.now()) {
    this.#send = send;
    this.#now = now;
    this.#countedAt = now();
  }

  /** Whether something waits for `flush`. */
  get waiting(): boolean {
    return this.#pending.length > 0;
  }

  /** Adds text to a stream, with the values that stand in it. */
  stream(name: StreamOutput["name"], text: string, values?: readonly PrintedValue[]): void {
    if (this.#closed || text.length === 0) return;
    if (text.length <= this.#headLeft) {
      this.#headLeft -= text.length;
      append(this.#pending, name, text, values);
    } else {
      const head = part(text, 0, this.#headLeft);
      if (head.length > 0) append(this.#pending, name, head);
      this.#headLeft = 0;
      this.#keep(name, part(text, head.length, text.length));
    }
    this.#flushUnlessBursting();
  }

  /** Adds an output of any type. */
  push(output: Output): void {
    if (this.#closed) return;
    if (output.type === "stream") return this.stream(output.name, output.text);
    if (output.type === "display" || output.type === "result") {
      const size = characters(output.data);
      if (size > this.#richLeft) {
        this.#droppedRich += 1;
        return;
      }
      this.#richLeft -= size;
    }
    const list = this.#tail.length > 0 ? this.#tail : this.#pending;
    list[list.length] = output;
    this.#flushUnlessBursting();
  }

  /** Sends what waits. */
  flush(): void {
    if (this.#pending.length === 0) return;
    const outputs = this.#pending;
    this.#pending = emptyList();
    this.#sendsLeft -= 1;
    this.#send(setPrototypeOf(outputs, arrayPrototype) as Output[]);
  }

  /** Sends what waits, the notice and the tail. Nothing is accepted any more. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#trimTail();
    const notice = this.#notice();
    if (notice !== undefined) append(this.#pending, "stderr", notice);
    for (let index = 0; index < this.#tail.length; index += 1) {
      this.#pending[this.#pending.length] = this.#tail[index]!;
    }
    this.flush();
  }

  #flushUnlessBursting(): void {
    if (this.#pending.length === 0) return;
    const now = this.#now();
    const left = this.#sendsLeft + (now - this.#countedAt) / MILLISECONDS_A_SEND;
    this.#sendsLeft = left < MOST_SENDS ? left : MOST_SENDS;
    this.#countedAt = now;
    if (this.#sendsLeft >= 1) this.flush();
  }

  #keep(name: StreamOutput["name"], text: string): void {
    append(this.#tail, name, text);
    this.#tailCharacters += text.length;
    // Trimming at twice the size makes the cost per write constant.
    if (this.#tailCharacters > 2 * TAIL_CHARACTERS) this.#trimTail();
  }

  #trimTail(): void {
    let surplus = this.#tailCharacters - TAIL_CHARACTERS;
    if (surplus <= 0) return;
    this.#droppedCharacters += surplus;
    this.#tailCharacters = TAIL_CHARACTERS;
    const kept = emptyList();
    for (let index = 0; index < this.#tail.length; index += 1) {
      const output = this.#tail[index]!;
      if (output.type !== "stream" || surplus === 0) {
        kept[kept.length] = output;
      } else if (output.text.length > surplus) {
        append(kept, output.name, part(output.text, surplus, output.text.length));
        surplus = 0;
      } else {
        surplus -= output.text.length;
      }
    }
    this.#tail = kept;
  }

  #notice(): string | undefined {
    const text = this.#droppedCharacters > 0 ? `${this.#droppedCharacters} characters` : "";
    const rich = this.#droppedRich > 0 ? `${this.#droppedRich} displayed values` : "";
    if (text === "" && rich === "") return undefined;
    const both = text !== "" && rich !== "" ? " and " : "";
    return `\n… ${text}${both}${rich} left out …\n`;
  }
}

/** A list that inherits nothing while it is filled: a program can put setters for numbers on the prototype of arrays. */
function emptyList(): Output[] {
  return setPrototypeOf([], null) as Output[];
}

function append(list: Output[], name: StreamOutput["name"], text: string, values?: readonly PrintedValue[]): void {
  const last = list[list.length - 1];
  const more = values ? { text, values } : { text };
  if (last?.type === "stream" && last.name === name) {
    list[list.length - 1] = continued(last, more);
  } else {
    list[list.length] = { type: "stream", name, ...more };
  }
}

function part(text: string, start: number, end: number): string {
  return apply(slice, text, [start, end]) as string;
}

function characters(data: MimeBundle): number {
  const texts = values(data);
  let total = 0;
  for (let index = 0; index < texts.length; index += 1) total += texts[index]!.length;
  return total;
}
