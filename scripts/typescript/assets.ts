import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Asset } from "../../src/runtime/assets.ts";

/** Compresses a file and writes it under a name that tells its content. */
export function writeAsset(outDir: string, name: string, content: string): Asset {
  const bytes = gzipSync(content, { level: 9 });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const stem = name
    .replace(/^\.\/|@/g, "")
    .replace(/\.js$/, "")
    .replaceAll("/", "-");
  const file = `ts-${stem}.${sha256.slice(0, 12)}.bin`;
  writeFileSync(path.join(outDir, file), bytes);
  return { file, bytes: bytes.length, sha256 };
}
