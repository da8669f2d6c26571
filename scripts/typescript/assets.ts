import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Asset } from "../../src/runtime/assets.ts";

/** Every name that this folder gives begins so: whatever else lies in `outDir` is not ours. */
const PREFIX = "ts-";

/** Writes files under names that tell their content, and removes those of earlier builds. */
export class AssetWriter {
  readonly #outDir: string;
  readonly #written = new Set<string>();

  constructor(outDir: string) {
    this.#outDir = outDir;
    mkdirSync(outDir, { recursive: true });
  }

  write(name: string, content: string): Asset {
    const bytes = gzipSync(content, { level: 9 });
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const stem = name.replace(/^\.\//, "").replace(/^@/, "").replaceAll("/", "-").replace(/\.js$/, "");
    const file = `${PREFIX}${stem}.${sha256.slice(0, 12)}.bin`;
    writeFileSync(path.join(this.#outDir, file), bytes);
    this.#written.add(file);
    return { file, bytes: bytes.length, sha256 };
  }

  /** Removes what no build has written since this writer exists. */
  removeStale(): void {
    for (const file of readdirSync(this.#outDir)) {
      if (file.startsWith(PREFIX) && file.endsWith(".bin") && !this.#written.has(file)) {
        rmSync(path.join(this.#outDir, file));
      }
    }
  }
}
