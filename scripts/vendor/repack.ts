import { gzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { encodePack } from "../../src/runtime/python/pack.ts";
import type { BytecodeCompiler } from "./bytecode.ts";
import { ADAPTED } from "./adapt.ts";
import { isKept, RARELY_IMPORTED } from "./keep.ts";

const DIST_INFO = /^[^/]+\.dist-info\//;
const FONT_LIST = "matplotlib/fontlist.json";

/** Turns a wheel into the gzip-compressed pack that we serve: what a program needs, with its bytecode. */
export function repackWheel(name: string, wheel: Uint8Array, compiler: BytecodeCompiler): Uint8Array<ArrayBuffer> {
  const files = new Map(Object.entries(unzipSync(wheel)).filter(([path]) => isKept(name, path)));
  rewriteDistInfo(name, files);
  rewriteFontList(files);
  for (const [path, adapt] of Object.entries(ADAPTED)) {
    const bytes = files.get(path);
    if (bytes) files.set(path, encode(adapt(decode(bytes))));
  }
  if (!RARELY_IMPORTED.has(name)) {
    for (const [path, bytes] of compiler.compile(files)) files.set(path, bytes);
  }
  // Code units, not the locale: the same wheel gives the same pack on every machine.
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return gzip(encodePack(new Map(sorted)));
}

/** Leaves what `importlib.metadata` answers from: the headers of METADATA, and RECORD as a list of paths. */
function rewriteDistInfo(name: string, files: Map<string, Uint8Array>): void {
  const metadata = [...files.keys()].find((path) => DIST_INFO.test(path) && path.endsWith("/METADATA"));
  if (metadata === undefined) throw new Error(`The wheel of ${name} has no METADATA.`);
  const [headers = ""] = decode(files.get(metadata)).split(/\r?\n\r?\n/, 1);
  files.set(metadata, encode(`${headers}\n`));

  const record = metadata.replace(/METADATA$/, "RECORD");
  const paths = [...files.keys(), record].sort();
  files.set(record, encode(paths.map((path) => `${path.includes(",") ? `"${path}"` : path},,\n`).join("")));
}

/** Takes fonts that we dropped off matplotlib's list: for a listed one that is missing it would scan them all. */
function rewriteFontList(files: Map<string, Uint8Array>): void {
  const bytes = files.get(FONT_LIST);
  if (bytes === undefined) return;
  const list = JSON.parse(decode(bytes)) as Record<string, unknown> &
    Record<"ttflist" | "afmlist", { fname: string }[]>;
  const isThere = (font: { fname: string }): boolean => files.has(`matplotlib/mpl-data/${font.fname}`);
  const ttflist = list.ttflist.filter(isThere);
  if (ttflist.length === 0) throw new Error(`${FONT_LIST} names its fonts in a new way.`);
  files.set(FONT_LIST, encode(JSON.stringify({ ...list, ttflist, afmlist: list.afmlist.filter(isThere) })));
}

/** gzip -9 without a time (Node writes none) or the name of this operating system. */
function gzip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const compressed = new Uint8Array(gzipSync(bytes, { level: 9 }));
  const OS_BYTE = 9;
  compressed[OS_BYTE] = 0xff;
  return compressed;
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
