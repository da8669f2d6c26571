/**
 * An interpreter's memory without its empty pages, which are about half of it: less to decompress
 * and to copy on the way to a worker.
 *
 * Layout, numbers as 32-bit little endian: the memory's length in bytes, the number of runs, for
 * each run of pages that are not empty its first page and its number of pages, then their bytes.
 */

const PAGE = 4096;

/** Leaves out the pages of `memory` that hold nothing but zeros. Its length must be a multiple of 4096. */
export function encodeSparse(memory: Uint8Array): Uint8Array<ArrayBuffer> {
  const runs = fullRuns(memory);
  const pages = runs.reduce((sum, { count }) => sum + count, 0);
  const header = new DataView(new ArrayBuffer(8 + runs.length * 8));
  const sparse = new Uint8Array(header.byteLength + pages * PAGE);
  header.setUint32(0, memory.length, true);
  header.setUint32(4, runs.length, true);
  let at = header.byteLength;
  for (const [index, { first, count }] of runs.entries()) {
    header.setUint32(8 + index * 8, first, true);
    header.setUint32(12 + index * 8, count, true);
    sparse.set(memory.subarray(first * PAGE, (first + count) * PAGE), at);
    at += count * PAGE;
  }
  sparse.set(new Uint8Array(header.buffer));
  return sparse;
}

/** The memory that `encodeSparse` was given. Throws a RangeError if `sparse` is not of its making. */
export function decodeSparse(sparse: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new DataView(sparse.buffer, sparse.byteOffset, sparse.byteLength);
  const memory = new Uint8Array(header.getUint32(0, true));
  const runs = header.getUint32(4, true);
  let at = 8 + runs * 8;
  for (let index = 0; index < runs; index++) {
    const first = header.getUint32(8 + index * 8, true) * PAGE;
    const length = header.getUint32(12 + index * 8, true) * PAGE;
    if (at + length > sparse.length) throw new RangeError("The memory is shorter than it says.");
    memory.set(sparse.subarray(at, at + length), first);
    at += length;
  }
  return memory;
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
