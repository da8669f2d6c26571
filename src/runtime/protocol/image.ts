/** A runtime image between those who carry it: page, unpacker and interpreter. `python/image.ts` restores it. */

/** Where a side module lies. */
export interface SideModulePlace {
  /** Its file, such as `/lib/python3.14/site-packages/numpy/_core/_multiarray_umath.cpython-314-wasm32-emscripten.so`. */
  readonly path: string;
  /** Address of its data. */
  readonly memory: number;
  /** Index of its first function in the table. */
  readonly table: number;
  /** Address of the record that `dlopen` has made of it; 0 for one that came with another. */
  readonly handle: number;
  /** Whether others may link to its symbols. */
  readonly global: boolean;
}

/** What an image says of itself. */
export interface ImageHeader {
  /** Length of the memory in bytes. */
  readonly length: number;
  /** Pyodide's own table of JavaScript objects that Python refers to. */
  readonly objects: unknown;
  readonly sideModules: readonly SideModulePlace[];
}

/** All that the unpacker is ever told. */
export interface UnpackRequest {
  /** Answered with the UnpackedImage, or nothing. */
  readonly port: MessagePort;
  /** An image as it travels: its header, its memory compressed by Zstandard, and its files. */
  readonly pack: Uint8Array;
}

export interface UnpackedImage {
  readonly header: ImageHeader;
  /** As `python/sparse.ts` packs it, in parts; none is left once it is restored. */
  readonly memory: Uint8Array<ArrayBuffer>[];
  /** A pack of what programs read. */
  readonly files: Uint8Array<ArrayBuffer>;
}

/** An interpreter's memory with packages imported, and all that belongs to it. */
export interface Image extends UnpackedImage {
  /** Names of the packages that it holds. */
  readonly packages: readonly string[];
  /** Compiled, by path. */
  readonly sideModules: ReadonlyMap<string, WebAssembly.Module>;
}

/** What of an image moves to another thread instead of being copied. */
export function transferable({ memory, files }: UnpackedImage): ArrayBuffer[] {
  return [...memory, files].map(({ buffer }) => buffer);
}
