/** Sections of a WebAssembly module: its data, and how many pieces of data there are. */
const DATA = 11;
const DATA_COUNT = 12;
/** Magic number and version. */
const HEADER_BYTES = 8;

/**
 * A side module without the data that it writes into memory when it is instantiated: in an image, that memory is there
 * already. Throws if the engine refuses what is left, as it would a module that copies its data later.
 */
export function withoutData(module: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = [module.subarray(0, HEADER_BYTES)];
  for (let start = HEADER_BYTES; start < module.length;) {
    const { value: size, end: body } = readNumber(module, start + 1);
    const end = body + size;
    const id = module[start];
    if (id !== DATA && id !== DATA_COUNT) kept.push(module.subarray(start, end));
    start = end;
  }
  const rest = new Uint8Array(Buffer.concat(kept));
  new WebAssembly.Module(rest);
  return rest;
}

/** Reads an unsigned LEB128 number, and tells where it ends. */
function readNumber(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let at = start;
  for (let factor = 1; ; factor *= 128, at++) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error("A WebAssembly module ends in the middle of a number.");
    value += (byte % 128) * factor;
    if (byte < 128) return { value, end: at + 1 };
  }
}
