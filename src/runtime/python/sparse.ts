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

/** The length of the memory that `encodeSparse` was given. */
export function memoryLength(sparse: Uint8Array): number {
  return new DataView(sparse.buffer, sparse.byteOffset, sparse.byteLength).getUint32(0, true);
}

/**
 * Makes the beginning of `memory` what `encodeSparse` was given. Throws a RangeError, before it writes, if `sparse` is
 * not of its making or `memory` is too short.
 */
export function fillMemory(memory: Uint8Array, sparse: Uint8Array): void {
  const runs = readRuns(sparse);
  const length = memoryLength(sparse);
  if (memory.length < length) throw new RangeError(`The memory has ${memory.length} bytes instead of ${length}.`);
  let from = HEADER_BYTES + runs.length * RUN_BYTES;
  let to = 0;
  for (const { first, count } of runs) {
    clear(memory.subarray(to, first * PAGE));
    to = (first + count) * PAGE;
    memory.set(sparse.subarray(from, from + count * PAGE), first * PAGE);
    from += count * PAGE;
  }
  clear(memory.subarray(to, length));
}

function readRuns(sparse: Uint8Array): Run[] {
  const header = new DataView(sparse.buffer, sparse.byteOffset, sparse.byteLength);
  const pages = memoryLength(sparse) / PAGE;
  const runs: Run[] = [];
  let [full, end] = [0, 0];
  for (let index = 0; index < header.getUint32(4, true); index++) {
    const at = HEADER_BYTES + index * RUN_BYTES;
    const [first, count] = [header.getUint32(at, true), header.getUint32(at + 4, true)];
    if (first < end || first + count > pages) throw new RangeError("The memory's pages are out of order.");
    [full, end] = [full + count, first + count];
    runs.push({ first, count });
  }
  if (HEADER_BYTES + runs.length * RUN_BYTES + full * PAGE !== sparse.length) {
    throw new RangeError("The memory is not as long as it says.");
  }
  return runs;
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
