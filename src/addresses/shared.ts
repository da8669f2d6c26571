/**
 * A reader's version of a Pair, written into the fragment of an address and read from it. Fragments are
 * not sent to servers. The form is `#shared=<version>.<base64url>`: zlib around a line of JSON, both programs
 * and, since version 2, the modules beside them that were changed. zlib, and not its bare deflate, because its
 * checksum tells a damaged link from a whole one.
 */
import { languages, type Language, type SourceFile } from "../runtime/protocol/program.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

export interface SharedSide {
  readonly text: string;
  /** Begins the digest of the Snippet that was changed. */
  readonly digest: string;
  /** The modules beside it that were changed too. Nobody has vouched for their names. */
  readonly files: readonly SourceFile[];
}

export interface SharedPair {
  /** A side is missing where a damaged link has lost it. */
  readonly sides: Readonly<Partial<Record<Language, SharedSide>>>;
  /** What was answered when the program asked for input. */
  readonly answers: readonly string[];
}

/** What is wrong with a link whose programs, or some of them, could be read. */
export type Flaw = "damaged" | "newer";

export type Reading =
  | { readonly status: "none" }
  | { readonly status: "read"; readonly pair: SharedPair; readonly flaw: Flaw | undefined }
  | { readonly status: "unreadable"; readonly because: Flaw | "too-large" };

const VERSION = 2;
const FRAGMENT = /^#shared=(\d{1,6})\.([\w-]*)/;
/** Bytes that a link may unfold into: both programs, their modules and more; a bomb is cut here. */
const LARGEST = 256 * 1024;
/** Compressed bytes given to the browser at once: so much is the most that a bomb can unfold unseen. */
const STEP = 512;
const DIGEST = 12;

type HeaderFile = readonly [name: string, length: number];

/** The beginning of the Snippet's digest, and the lengths of the texts. Version 1 knows no files. */
type HeaderSide = readonly [digest: string, length: number, files: readonly HeaderFile[]];

/** The first line. Others may be added: who does not know them passes over them. */
interface Header {
  readonly sides: Readonly<Partial<Record<Language, HeaderSide>>>;
  readonly answers: readonly string[];
}

/** Writes the fragment, `#` included. Throws a `RangeError` when the programs are too long for a link. */
export async function writeShared({ sides, answers }: SharedPair): Promise<string> {
  const header: { sides: Partial<Record<Language, HeaderSide>>; answers: readonly string[] } = { sides: {}, answers };
  const texts: string[] = [];
  const modules: string[] = [];
  for (const language of languages) {
    const side = sides[language];
    if (!side) continue;
    texts.push(side.text.toWellFormed());
    modules.push(...side.files.map(({ source }) => source.toWellFormed()));
    // A letter that is half missing is replaced by one of the same length.
    const files = side.files.map(({ name, source }) => [name, source.length] as const);
    header.sides[language] = [side.digest.slice(0, DIGEST), side.text.length, files];
  }
  const bytes = new TextEncoder().encode([JSON.stringify(header), "\n", ...texts, ...modules].join(""));
  if (bytes.length > LARGEST) throw new RangeError("The programs are too long for a link.");
  const compressed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return `#shared=${VERSION}.${toBase64Url(new Uint8Array(await new Response(compressed).arrayBuffer()))}`;
}

/** Reads a fragment, and saves from a damaged or a newer one what it can. Never throws. */
export async function readShared(hash: string): Promise<Reading> {
  if (!hash.startsWith("#shared=")) return { status: "none" };
  const [, version, data = ""] = FRAGMENT.exec(hash) ?? [];
  const flaw: Flaw | undefined = Number(version) > VERSION ? "newer" : undefined;
  const unreadable = { status: "unreadable", because: flaw ?? "damaged" } as const;
  if (version === undefined || Number(version) < 1) return unreadable;
  if (data.length > 2 * LARGEST) return { status: "unreadable", because: "too-large" };
  const { text, end } = await inflate(fromBase64Url(data));
  if (end === "too-large") return { status: "unreadable", because: "too-large" };
  const [line = ""] = text.split("\n", 1);
  const header = readHeader(line);
  if (!header) return unreadable;
  const body = text.slice(line.length + 1);
  const cut = cutBody(body, header);
  const whole = end === "whole" && cut.length === body.length;
  return {
    status: "read",
    pair: { sides: cut.sides, answers: header.answers },
    flaw: flaw ?? (whole ? undefined : "damaged"),
  };
}

/** What follows the header: both programs, then the modules of both; `length` is what they should take. */
function cutBody(body: string, header: Header): { sides: SharedPair["sides"]; length: number } {
  let length = 0;
  /** Nothing has been saved of a text that the damage has taken altogether. */
  const take = (size: number): string | undefined => {
    const text = body.slice(length, length + size);
    length += size;
    return text || size === 0 ? text : undefined;
  };
  const sides: Partial<Record<Language, SharedSide & { files: SourceFile[] }>> = {};
  for (const language of languages) {
    const [digest, size] = header.sides[language] ?? [];
    if (digest === undefined || size === undefined) continue;
    const text = take(size);
    if (text !== undefined) sides[language] = { text, digest, files: [] };
  }
  for (const language of languages) {
    for (const [name, size] of header.sides[language]?.[2] ?? []) {
      const source = take(size);
      if (source !== undefined) sides[language]?.files.push({ name, source });
    }
  }
  return { sides, length };
}

function readHeader(line: string): Header | undefined {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(json) || !isRecord(json["sides"])) return undefined;
  const sides: Partial<Record<Language, HeaderSide>> = {};
  for (const language of languages) {
    const side = json["sides"][language];
    if (side === undefined) continue;
    if (!isNamedLength(side)) return undefined;
    const [digest, length, files] = side;
    const named = Array.isArray(files) ? files.filter(isNamedLength) : [];
    sides[language] = [digest, length, named.map(([name, size]) => [name, size])];
  }
  const answers = Array.isArray(json["answers"]) ? json["answers"] : [];
  return { sides, answers: answers.filter((answer) => typeof answer === "string") };
}

/** Whether a value begins with a text and a length. */
function isNamedLength(value: unknown): value is readonly [string, number, unknown?] {
  if (!Array.isArray(value)) return false;
  const [name, length] = value as unknown[];
  return typeof name === "string" && Number.isSafeInteger(length) && Number(length) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/**
 * Unfolds as much as is there. Of a damaged stream, the browser forgets what has not been read when the
 * damage is met; so it is given a little at a time, and each is read before the next.
 */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<{ text: string; end: "whole" | "cut" | "too-large" }> {
  const { writable, readable } = new DecompressionStream("deflate");
  const reader = readable.getReader();
  feed(writable, bytes).catch(() => {
    // The reader meets the same error.
  });
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > LARGEST) {
        void reader.cancel().catch(() => undefined);
        return { text: "", end: "too-large" };
      }
      text += decoder.decode(next.value, { stream: true });
    }
    return { text: text + decoder.decode(), end: "whole" };
  } catch {
    return { text, end: "cut" };
  }
}

async function feed(writable: WritableStream<BufferSource>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += STEP) {
    await writer.ready;
    await writer.write(bytes.subarray(at, at + STEP));
  }
  await writer.ready;
  await writer.close();
}
