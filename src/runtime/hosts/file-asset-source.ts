import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Asset, AssetSource, LoadOptions } from "../assets.ts";

/** Assets from a folder, for Node. */
export class FileAssetSource implements AssetSource {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async load(asset: Asset, { onBytes, signal }: LoadOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    const path = join(this.#directory, asset.file);
    const compressed = await readFile(path, signal ? { signal } : {});
    if (createHash("sha256").update(compressed).digest("hex") !== asset.sha256) {
      throw new Error(`${path} is damaged: its sha256 is not ${asset.sha256}. Delete it and build again.`);
    }
    onBytes?.(compressed.length);
    return new Uint8Array(gunzipSync(compressed));
  }
}
