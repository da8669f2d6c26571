/**
 * The pack: a package's files in one buffer, so that installing it is one pass of `FS.writeFile`.
 *
 *     4 bytes   length of the index, little-endian
 *     n bytes   index, JSON: {"files":[["numpy/__init__.py", start, end], ...]}
 *     the rest  the files' bytes; `start` and `end` count from the first of them
 *
 * Imports nothing, so that it runs in the worker as well as in Node.
 */

/** A file in a pack. */
export interface PackedFile {
  /** Relative to site-packages, with forward slashes. */
  readonly path: string;
  /** A view into the pack, not a copy. */
  readonly bytes: Uint8Array;
}

const LENGTH_BYTES = 4;

/** Lays files out in one buffer, in the map's order. Throws if a path is not a relative one. */
export function encodePack(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: [string, number, number][] = [];
  let size = 0;
  for (const [path, bytes] of files) {
    if (!isRelative(path)) throw new Error(`A pack cannot hold the path ${JSON.stringify(path)}.`);
    entries.push([path, size, size + bytes.length]);
    size += bytes.length;
  }
  const index = new TextEncoder().encode(JSON.stringify({ files: entries }));
  const body = LENGTH_BYTES + index.length;
  const pack = new Uint8Array(body + size);
  new DataView(pack.buffer).setUint32(0, index.length, true);
  pack.set(index, LENGTH_BYTES);
  let at = body;
  for (const bytes of files.values()) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/**
 * The files of a pack, as views into it. The whole index is checked first: throws "Malformed pack: ..."
 * before the first file is handed out, never in the middle.
 */
export function decodePack(pack: Uint8Array): Iterable<PackedFile> {
  if (pack.length < LENGTH_BYTES) throw malformed(`${pack.length} bytes are too few`);
  const length = new DataView(pack.buffer, pack.byteOffset, LENGTH_BYTES).getUint32(0, true);
  const body = LENGTH_BYTES + length;
  if (body > pack.length) throw malformed(`its index should be ${length} bytes, it has ${pack.length - LENGTH_BYTES}`);

  const rest = pack.subarray(body);
  return readIndex(pack.subarray(LENGTH_BYTES, body)).map((entry) => {
    if (!Array.isArray(entry)) throw malformed(`entry ${JSON.stringify(entry)}`);
    const [path, start, end] = entry as unknown[];
    if (typeof path !== "string" || !isRelative(path)) throw malformed(`path ${JSON.stringify(path)}`);
    if (!isOffset(start) || !isOffset(end) || start > end || end > rest.length) {
      throw malformed(`${path} at ${String(start)}-${String(end)} of ${rest.length} bytes`);
    }
    return { path, bytes: rest.subarray(start, end) };
  });
}

function readIndex(bytes: Uint8Array): unknown[] {
  let index: unknown;
  try {
    index = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw malformed("its index is not JSON");
  }
  const files = typeof index === "object" && index !== null && "files" in index ? index.files : undefined;
  if (!Array.isArray(files)) throw malformed("its index has no list of files");
  return files;
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isRelative(path: string): boolean {
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function malformed(what: string): Error {
  return new Error(`Malformed pack: ${what}.`);
}
