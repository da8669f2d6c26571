/** Values in the fragment of an address, compressed by what browsers have: nothing is sent to a server. */

import { fromBase64Url, toBase64Url } from "./base64url.ts";

/** Why a fragment can't be read. */
export class FragmentError extends Error {
  readonly because: "malformed" | "too-large";

  constructor(because: "malformed" | "too-large") {
    super(because);
    this.because = because;
  }
}

/** A JSON value as deflated text of letters, digits, `-` and `_`. */
export async function packFragment(value: unknown): Promise<string> {
  const packed = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return toBase64Url(bytes);
}

/**
 * Reads what `packFragment` wrote.
 * @param limit bytes that the unpacked JSON may have; unpacking ends as soon as it has more
 * @throws FragmentError
 */
export async function unpackFragment(text: string, limit: number): Promise<unknown> {
  // Packing makes nothing longer by more than this.
  if (text.length > limit * 2) throw new FragmentError("too-large");
  let bytes;
  try {
    bytes = fromBase64Url(text);
  } catch {
    throw new FragmentError("malformed");
  }
  const json = await inflate(bytes, limit);
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new FragmentError("malformed");
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<string> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (const reader = unpacked.getReader(); ;) {
      const { value, done } = await reader.read();
      if (done) return await new Blob(parts).text();
      size += value.length;
      if (size > limit) throw new FragmentError("too-large");
      parts.push(value);
    }
  } catch (error) {
    throw error instanceof FragmentError ? error : new FragmentError("malformed");
  }
}
