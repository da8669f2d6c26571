/**
 * A reader's version of a Pair, written into the fragment of an address and read from it. Fragments are
 * not sent to servers. The form is `#shared=<version>.<base64url>`: zlib around a line of JSON and both
 * programs. zlib, and not its bare deflate, because its checksum tells a damaged link from a whole one.
 */
import type { Language } from "../runtime/protocol/program.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

export interface SharedSide {
  readonly text: string;
  /** Begins the digest of the Snippet that was changed. */
  readonly digest: string;
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

const VERSION = 1;
const FRAGMENT = /^#shared=(\d{1,6})\.([\w-]*)/;
/** Bytes that a link may unfold into: both programs and more; a bomb is cut here. */
const LARGEST = 256 * 1024;
/** Compressed bytes given to the browser at once: so much is the most that a bomb can unfold unseen. */
const STEP = 512;
const DIGEST = 12;
const languages = ["python", "typescript"] as const;

/** The first line. Others may be added: who does not know them passes over them. */
interface Header {
  /** For each side, the beginning of its Snippet's digest and the length of its text. */
  readonly sides: Readonly<Partial<Record<Language, readonly [digest: string, length: number]>>>;
  readonly answers: readonly string[];
}

/** Writes the fragment, `#` included. Throws a `RangeError` when the programs are too long for a link. */
export async function writeShared({ sides, answers }: SharedPair): Promise<string> {
  const texts = languages.map((language) => sides[language]?.text.toWellFormed() ?? "");
  const header: Header = {
    sides: Object.fromEntries(
      languages.flatMap((language, index) => {
        const side = sides[language];
        return side ? [[language, [side.digest.slice(0, DIGEST), texts[index]?.length ?? 0]]] : [];
      }),
    ),
    answers,
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(header)}\n${texts.join("")}`);
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
  if (version === undefined || Number(version) < VERSION) return unreadable;
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

/** The programs that follow the header; `length` is what they should take. */
function cutBody(body: string, header: Header): { sides: SharedPair["sides"]; length: number } {
  let length = 0;
  const sides: Partial<Record<Language, SharedSide>> = {};
  for (const language of languages) {
    const [digest, size] = header.sides[language] ?? [];
    if (digest === undefined || size === undefined) continue;
    const text = body.slice(length, length + size);
    // Nothing has been saved of a side that the damage has taken altogether.
    if (text || size === 0) sides[language] = { text, digest };
    length += size;
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
  const sides: Partial<Record<Language, readonly [string, number]>> = {};
  for (const language of languages) {
    const side = json["sides"][language];
    if (side === undefined) continue;
    if (!Array.isArray(side)) return undefined;
    const [digest, length] = side as unknown[];
    if (typeof digest !== "string" || !Number.isSafeInteger(length) || Number(length) < 0) return undefined;
    sides[language] = [digest, Number(length)];
  }
  const answers = Array.isArray(json["answers"]) ? json["answers"] : [];
  return { sides, answers: answers.filter((answer) => typeof answer === "string") };
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
