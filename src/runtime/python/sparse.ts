/**
 * An interpreter's memory without its empty pages, which are about half of it, and without those that every engine
 * fills by itself: less to decompress and to copy on the way to a worker.
 *
 * Layout, numbers as 32-bit little endian: the memory's length in bytes, the number of runs, for each run of pages that
 * are not empty its first page, its number of pages, and 1 if it is carried or 0 if it is known; then the bytes of
 * those that are carried.
 */

/** Bytes of a page. */
export const PAGE = 4096;
const HEADER_BYTES = 8;
const RUN_WORDS = 3;
const RUN_BYTES = RUN_WORDS * 4;

/**
 * Leaves out the pages of `memory` that hold nothing but zeros, and those whose numbers are `known`. Its length must be
 * a multiple of 4096.
 */
export function encodeSparse(memory: Uint8Array, known: ReadonlySet<number> = new Set()): Uint8Array<ArrayBuffer> {
  const runs = fullRuns(memory, known);
  const pages = runs.reduce((sum, { count, isCarried }) => sum + (isCarried ? count : 0), 0);
  const header = new DataView(new ArrayBuffer(HEADER_BYTES + runs.length * RUN_BYTES));
  const sparse = new Uint8Array(header.byteLength + pages * PAGE);
  header.setUint32(0, memory.length, true);
  header.setUint32(4, runs.length, true);
  let at = header.byteLength;
  for (const [index, { first, count, isCarried }] of runs.entries()) {
    const words = [first, count, Number(isCarried)];
    words.forEach((word, place) => header.setUint32(HEADER_BYTES + index * RUN_BYTES + place * 4, word, true));
    if (!isCarried) continue;
    sparse.set(memory.subarray(first * PAGE, (first + count) * PAGE), at);
    at += count * PAGE;
  }
  sparse.set(new Uint8Array(header.buffer));
  return sparse;
}

/**
 * Makes the beginning of `memory`, whose known pages are there, what `encodeSparse` was given, from parts of it as they
 * come. Throws a RangeError if they are not of its making or `memory` is too short.
 */
export function fillMemory(memory: Uint8Array, parts: Iterable<Uint8Array>): void {
  const source = new Parts(parts);
  const header = words(source.take(HEADER_BYTES));
  const [length = 0, count = 0] = header;
  if (memory.length < length) throw new RangeError(`The memory has ${memory.length} bytes instead of ${length}.`);
  const runs = words(source.take(count * RUN_BYTES));
  let end = 0;
  for (let index = 0; index < runs.length; index += RUN_WORDS) {
    const [first = 0, count = 0, isCarried] = runs.subarray(index, index + RUN_WORDS);
    const [start, stop] = [first * PAGE, (first + count) * PAGE];
    if (start < end || stop > length) throw new RangeError("The memory's pages are out of order.");
    clear(memory.subarray(end, start));
    if (isCarried) source.fill(memory.subarray(start, stop));
    end = stop;
  }
  clear(memory.subarray(end, length));
}

function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}

/** Bytes that come in parts, read in order. */
class Parts {
  readonly #parts: Iterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(parts: Iterable<Uint8Array>) {
    this.#parts = parts[Symbol.iterator]();
  }

  take(length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    this.fill(bytes);
    return bytes;
  }

  fill(target: Uint8Array): void {
    for (let at = 0; at < target.length;) {
      if (this.#rest.length === 0) {
        const next = this.#parts.next();
        if (next.done) throw new RangeError("The memory is shorter than it says.");
        this.#rest = next.value;
      }
      const part = this.#rest.subarray(0, target.length - at);
      target.set(part, at);
      this.#rest = this.#rest.subarray(part.length);
      at += part.length;
    }
  }
}

/** Looks before it writes: a page that is never written costs no memory. */
function clear(memory: Uint8Array): void {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length / 4);
  for (let index = 0; index < words.length; index++) if (words[index] !== 0) words[index] = 0;
}

interface Run {
  readonly first: number;
  count: number;
  readonly isCarried: boolean;
}

/** Pages that are not empty, as runs. */
function fullRuns(memory: Uint8Array, known: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (let page = 0; page * PAGE < memory.length; page++) {
    if (isEmpty(memory, page)) continue;
    const isCarried = !known.has(page);
    const last = runs.at(-1);
    if (last && last.first + last.count === page && last.isCarried === isCarried) last.count++;
    else runs.push({ first: page, count: 1, isCarried });
  }
  return runs;
}

/** Whether a page holds nothing but zeros. */
export function isEmpty(memory: Uint8Array, page: number): boolean {
  return memory.subarray(page * PAGE, (page + 1) * PAGE).every((byte) => byte === 0);
}
