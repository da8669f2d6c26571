import type { Asset, AssetSource, LoadOptions } from "../assets.ts";
import type { Progress } from "../session/kernel.ts";

export interface DownloadOptions {
  /** A phrase for the reader, such as `Fetching pandas`. */
  readonly step: string;
  readonly onProgress: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly after?: LoadOptions["after"];
}

/** Loads assets side by side and reports their bytes as one sum. Each is there as soon as it has arrived. */
export function download<const A extends readonly Asset[]>(
  source: AssetSource,
  assets: A,
  { step, onProgress, signal, after }: DownloadOptions,
): { [K in keyof A]: Promise<Uint8Array<ArrayBuffer>> } {
  const totalBytes = assets.reduce((sum, asset) => sum + asset.bytes, 0);
  const received = assets.map(() => 0);
  const load = (asset: Asset, index: number) =>
    source.load(asset, {
      ...(signal && { signal }),
      ...(after && { after }),
      onBytes(bytes) {
        received[index] = bytes;
        onProgress({ step, loadedBytes: received.reduce((sum, part) => sum + part, 0), totalBytes });
      },
    });
  return assets.map(load) as { [K in keyof A]: Promise<Uint8Array<ArrayBuffer>> };
}
