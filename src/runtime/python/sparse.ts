/**
 * An interpreter's memory without its empty pages, which are about half of it: less to decompress
 * and to copy on the way to a worker.
 *
 * Layout, numbers as 32-bit little endian: the memory's length in bytes, the number of runs, for
 * each run of pages that are not empty its first page and its number of pages, then their bytes.
 */

const PAGE = 4096;
const HEADER_BYTES = 8;
const RUN_BYTES = 8;

/** Leaves out the pages of `memory` that hold nothing but zeros. Its length must be a multiple of 4096. */
export function encodeSparse(memory: Uint8Array): Uint8Array<ArrayBuffer> {
  const runs = fullRuns(memory);
  const pages = runs.reduce((sum, { count }) => sum + count, 0);
  const header = new DataView(new ArrayBuffer(HEADER_BYTES + runs.length * RUN_BYTES));
  const sparse = new Uint8Array(header.byteLength + pages * PAGE);
  header.setUint32(0, memory.length, true);
  header.setUint32(4, runs.length, true);
  let at = header.byteLength;
  for (const [index, { first, count }] of runs.entries()) {
    header.setUint32(HEADER_BYTES + index * RUN_BYTES, first, true);
    header.setUint32(HEADER_BYTES + index * RUN_BYTES + 4, count, true);
    sparse.set(memory.subarray(first * PAGE, (first + count) * PAGE), at);
    at += count * PAGE;
  }
  sparse.set(new Uint8Array(header.buffer));
  return sparse;
}

/**
 * Makes the beginning of `memory` what `encodeSparse` was given, from parts of it as they come. Throws a RangeError if
 * they are not of its making or `memory` is too short.
 */
export function fillMemory(memory: Uint8Array, parts: Iterable<Uint8Array>): void {
  const source = new Parts(parts);
  const header = words(source.take(HEADER_BYTES));
  const [length = 0, count = 0] = header;
  if (memory.length < length) throw new RangeError(`The memory has ${memory.length} bytes instead of ${length}.`);
  const runs = words(source.take(count * RUN_BYTES));
  let end = 0;
  for (let index = 0; index < runs.length; index += 2) {
    const [start, stop] = [(runs[index] ?? 0) * PAGE, ((runs[index] ?? 0) + (runs[index + 1] ?? 0)) * PAGE];
    if (start < end || stop > length) throw new RangeError("The memory's pages are out of order.");
    clear(memory.subarray(end, start));
    source.fill(memory.subarray(start, stop));
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
}

/** Pages that are not empty, as runs. */
function fullRuns(memory: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let page = 0; page * PAGE < memory.length; page++) {
    if (memory.subarray(page * PAGE, (page + 1) * PAGE).every((byte) => byte === 0)) continue;
    const last = runs.at(-1);
    if (last && last.first + last.count === page) last.count++;
    else runs.push({ first: page, count: 1 });
  }
  return runs;
}
