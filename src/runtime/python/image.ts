/**
 * A runtime image: the memory of an interpreter that has imported what programs need, and what else it takes to bring
 * that interpreter back to life in another engine.
 */
import type { Image } from "../protocol/image.ts";
import { placeSideModules, reserveTable, type EmscriptenModule } from "./side-modules.ts";
import { fillMemory } from "./sparse.ts";

/** Pyodide's mark at the start of its snapshots, before its table of objects and the memory. */
const SNAPSHOT_HEADER_BYTES = 48;

/** Takes a snapshot of Pyodide's making apart. */
export function readSnapshot(snapshot: Uint8Array): { objects: unknown; memory: Uint8Array } {
  const words = new DataView(snapshot.buffer, snapshot.byteOffset, SNAPSHOT_HEADER_BYTES);
  const [start, length] = [words.getUint32(4, true), words.getUint32(8, true)];
  const text = new TextDecoder().decode(snapshot.subarray(SNAPSHOT_HEADER_BYTES, SNAPSHOT_HEADER_BYTES + length));
  return { objects: JSON.parse(text), memory: snapshot.subarray(start) };
}

/** Makes an interpreter that has only just been instantiated into the one that the image was taken of. */
export function restore(emscripten: EmscriptenModule, { header, memory, sideModules }: Image): unknown {
  const missing = header.length - emscripten.HEAPU8.length;
  if (missing > 0 && !emscripten.growMemory(header.length)) {
    throw new Error(`The engine has ${missing} bytes of memory too few.`);
  }
  reserveTable(emscripten);
  placeSideModules(emscripten, header.sideModules, sideModules);
  fillMemory(emscripten.HEAPU8, taken(memory));
  return header.objects;
}

/** Lets go of each part before the next: an interpreter's memory is large enough once. */
function* taken(parts: Uint8Array[]): Generator<Uint8Array> {
  for (let part = parts.shift(); part; part = parts.shift()) yield part;
}
