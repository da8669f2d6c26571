/**
 * Clears what a process has freed. Half of what an interpreter has ever written is garbage: an image need not carry it.
 */
import type { EmscriptenModule } from "./side-modules.ts";

/** C functions of the interpreter, as Emscripten exports them. */
interface Allocators extends EmscriptenModule {
  _malloc(bytes: number): number;
  _free(address: number): void;
  _sbrk(bytes: number): number;
  _emscripten_stack_get_end(): number;
  _emscripten_stack_get_current(): number;
}

const LARGEST_CHUNK = 2 ** 18;
const SMALLEST_CHUNK = 16;

/** Fills all free memory of an interpreter with zeros. */
export function scrub(emscripten: EmscriptenModule): void {
  const c = emscripten as Allocators;
  clearHeap(c);
  c.HEAPU8.fill(0, c._emscripten_stack_get_end(), c._emscripten_stack_get_current() - 1024);
}

/** Takes chunks of falling size from the heap until it would have to grow for them, and clears them. */
function clearHeap(c: Allocators): void {
  const taken: number[] = [];
  for (let size = LARGEST_CHUNK; size >= SMALLEST_CHUNK; size /= 2) {
    const end = c._sbrk(0);
    while (c._sbrk(0) === end) {
      const chunk = c._malloc(size);
      if (!chunk) break;
      c.HEAPU8.fill(0, chunk, chunk + size);
      taken.push(chunk);
    }
  }
  for (const chunk of taken.reverse()) c._free(chunk);
}
