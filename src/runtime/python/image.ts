/**
 * A runtime image: the memory of an interpreter that has imported what programs need, and what else it takes to bring
 * that interpreter back to life in another engine.
 */
import { ZSTDDecoder } from "zstddec/stream";
import type { ImageFiles } from "../protocol/messages.ts";
import { decodePack } from "./pack.ts";
import { placeSideModules, reserveTable, type EmscriptenModule, type SideModulePlace } from "./side-modules.ts";
import { fillMemory } from "./sparse.ts";

/** What an image says of itself. */
export interface ImageHeader {
  /** Length of the memory in bytes. */
  readonly length: number;
  /** Pyodide's own table of JavaScript objects that Python refers to. */
  readonly objects: unknown;
  readonly sideModules: readonly SideModulePlace[];
}

export interface Image {
  readonly header: ImageHeader;
  /** As `sparse.ts` packs it, compressed by Zstandard. */
  readonly memory: Uint8Array;
  /** Compiled, by path. */
  readonly sideModules: ReadonlyMap<string, WebAssembly.Module>;
}

/** Takes an image as it travels apart. `files` is a pack of what programs read. */
export function readImage({ pack, sideModules }: ImageFiles): { image: Image; files: Uint8Array } {
  const parts = new Map(Array.from(decodePack(pack), ({ path, bytes }) => [path, bytes]));
  const [header, memory, files] = ["image.json", "memory", "files"].map((path) => parts.get(path));
  if (!header || !memory || !files) throw new Error("The image is incomplete.");
  return {
    image: { header: JSON.parse(new TextDecoder().decode(header)) as ImageHeader, memory, sideModules },
    files,
  };
}

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
export async function restore(emscripten: EmscriptenModule, { header, memory, sideModules }: Image): Promise<unknown> {
  const decoder = new ZSTDDecoder();
  await decoder.init();
  const missing = header.length - emscripten.HEAPU8.length;
  if (missing > 0 && !emscripten.growMemory(header.length)) {
    throw new Error(`The engine has ${missing} bytes of memory too few.`);
  }
  reserveTable(emscripten);
  placeSideModules(emscripten, header.sideModules, sideModules);
  fillMemory(emscripten.HEAPU8, decoder.decodeStreaming([memory]));
  return header.objects;
}
