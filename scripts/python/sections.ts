/** The sections that a WebAssembly module is made of. */

/** Magic number and version. */
const HEADER_BYTES = 8;

export const EXPORT = 7;
export const DATA = 11;
export const DATA_COUNT = 12;

export interface Section {
  readonly id: number;
  readonly body: Uint8Array;
}

/** A module with what `change` makes of each section. Without an answer a section is dropped. */
export function changeSections(
  module: Uint8Array,
  change: (section: Section) => Section | undefined,
): Uint8Array<ArrayBuffer> {
  const kept = [module.subarray(0, HEADER_BYTES)];
  for (let start = HEADER_BYTES; start < module.length;) {
    const { value: size, end: at } = readNumber(module, start + 1);
    const end = at + size;
    const section = change({ id: module[start] as number, body: module.subarray(at, end) });
    if (section) kept.push(Uint8Array.of(section.id, ...encodeNumber(section.body.length)), section.body);
    start = end;
  }
  return new Uint8Array(Buffer.concat(kept));
}

/** Reads an unsigned LEB128 number, and tells where it ends. */
export function readNumber(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let at = start;
  for (let factor = 1; ; factor *= 128, at++) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error("A WebAssembly module ends in the middle of a number.");
    value += (byte % 128) * factor;
    if (byte < 128) return { value, end: at + 1 };
  }
}

/** An unsigned number as LEB128. */
export function encodeNumber(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...encodeNumber(Math.floor(value / 128))];
}
