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
  const bytes = gzipSync(content, { level: 9 });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = `${name}.${sha256.slice(0, 12)}.bin`;
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, file), bytes);
  return { file, bytes: bytes.length, sha256 };
}
