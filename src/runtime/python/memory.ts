/**
 * How much memory an interpreter may take. WebAssembly's own limit of 4 GiB is more than many pages
 * survive; here Python raises `MemoryError` before the browser ends the whole page.
 */
import type { PyodideAPI } from "pyodide";
import type { EngineMemory } from "../protocol/messages.ts";

const LIMIT_BYTES = 1024 ** 3;
/** Memory never shrinks: past this the next program gets an interpreter of its own. */
const EXHAUSTED_BYTES = LIMIT_BYTES / 2;
const PAGE_BYTES = 64 * 1024;

/** Call it before an interpreter starts. */
export function limitMemory(): void {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * PAGE_BYTES > LIMIT_BYTES) throw new RangeError("The memory limit is reached.");
    return grow.call(this, pages);
  };
}

/** What an interpreter holds. */
export function memoryOf(pyodide: PyodideAPI): EngineMemory {
  const { HEAPU8 } = (pyodide as unknown as { _module: { HEAPU8: Uint8Array } })._module;
  return { bytes: HEAPU8.byteLength, exhausted: HEAPU8.byteLength > EXHAUSTED_BYTES };
}
