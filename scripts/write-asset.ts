import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Asset } from "../src/runtime/assets.ts";

/**
 * Compresses `content` and writes it under `directory` as `<name>.<hash>.bin`. The neutral ending
 * keeps servers from declaring a content encoding of their own.
 */
export function writeAsset(directory: string, name: string, content: Uint8Array | string): Asset {
  const bytes = compress(Buffer.from(content));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = `${name}.${sha256.slice(0, 12)}.bin`;
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, file), bytes);
  return { file, bytes: bytes.length, sha256 };
}

/** What is compressed already travels as it is, within gzip's frame: to unpack it once more takes time for nothing. */
function compress(content: Buffer): Buffer {
  const compressed = gzipSync(content, { level: 9 });
  return compressed.length > content.length * 0.99 ? gzipSync(content, { level: 0 }) : compressed;
}
