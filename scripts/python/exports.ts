import { changeSections, encodeNumber, EXPORT, readNumber } from "./sections.ts";

export interface ExportUsers {
  /** Scripts that call C functions by their names. */
  readonly scripts: readonly string[];
  /** Files of packages; the side modules among them link to symbols by their names. */
  readonly files: Iterable<readonly [path: string, bytes: Uint8Array]>;
}

/** What a program may call by its name through `ctypes`: Python's C API, and the C library. */
const OPEN_TO_PROGRAMS = /^(Py|[a-z0-9]+$)/;

/**
 * The interpreter's module without the exports that nobody uses: more than five of its eight thousand. Each costs, as
 * an engine and the glue make an object of it whenever an interpreter starts.
 */
export function trimExports(module: Uint8Array, { scripts, files }: ExportUsers): Uint8Array<ArrayBuffer> {
  const used = new Set(scripts.flatMap((script) => script.match(/[A-Za-z_$][\w$]*/g) ?? []));
  for (const [path, bytes] of files) {
    if (!path.endsWith(".so")) continue;
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>));
    for (const { name } of imports) used.add(name);
  }
  // Emscripten puts an underscore before the names of C.
  const isUsed = (name: string) => used.has(name) || used.has(`_${name}`) || OPEN_TO_PROGRAMS.test(name);
  return changeSections(module, (section) =>
    section.id === EXPORT ? { id: EXPORT, body: keep(section.body, isUsed) } : section,
  );
}

/** Layout: the number of exports, and for each the length of its name, its name, its kind and its index. */
function keep(exports: Uint8Array, isUsed: (name: string) => boolean): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let start = readNumber(exports, 0).end; start < exports.length;) {
    const { value: length, end: name } = readNumber(exports, start);
    const kind = name + length;
    const { end } = readNumber(exports, kind + 1);
    if (isUsed(Buffer.from(exports.subarray(name, kind)).toString())) kept.push(exports.subarray(start, end));
    start = end;
  }
  return Buffer.concat([Uint8Array.from(encodeNumber(kept.length)), ...kept]);
}
