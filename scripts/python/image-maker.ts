/** Makes runtime images in Node, each once for what it is made from. */
import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { constants, zstdCompress } from "node:zlib";
import type { ImageRequest, MadeImage } from "../../src/runtime/python/image-worker.ts";
import { encodeSparse } from "../../src/runtime/python/sparse.ts";
import { spawnNodeWorker } from "../../src/runtime/hosts/worker-handle-node.ts";
import { cacheFolder, ContentStore, sha256, type Log } from "../vendor/index.ts";

export interface ImageMakerOptions {
  /** Source of the worker that makes them. */
  readonly worker: string;
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly stdlib: Uint8Array;
  readonly log: Log;
}

/** What an image is made from, the interpreter aside. */
export type ImageInput = Omit<ImageRequest, "port" | "files">;

/** An image whose memory is ready to travel: as `sparse.ts` packs it, compressed by Zstandard. */
export type CompressedImage = MadeImage;

export type ImageMaker = (name: string, input: ImageInput) => Promise<CompressedImage>;

/** Zstandard, as browsers have nothing that packs an interpreter's memory as well. */
const COMPRESSION = {
  // Level 12 is done in a fifth of the time, and a tenth larger. Higher ones gain a hundredth.
  [constants.ZSTD_c_compressionLevel]: 19,
  // A worker that unpacks needs a window of this size, 8 MiB.
  [constants.ZSTD_c_windowLog]: 23,
};

/** Images of this interpreter. Those made before come from the cache. */
export async function imageMaker({ worker, wasm, stdlib, log }: ImageMakerOptions): Promise<ImageMaker> {
  const store = new ContentStore(cacheFolder(), log);
  const recipe = [process.version, JSON.stringify(COMPRESSION), sha256(worker), sha256(wasm), sha256(stdlib)];
  const files = { wasm: await WebAssembly.compile(wasm), stdlib };
  return async (name, input) => {
    const parts = [...recipe, ...input.packs.map(sha256), JSON.stringify([input.modules, input.program])];
    const note = `${sha256(parts.join("\0"))}.image`;
    const kept = await store.get((await store.note(note)) ?? "");
    if (kept) return deserialize(kept) as CompressedImage;
    log.status(`Making the image "${name}" of Python`);
    const made = await run(worker, { ...input, files }).catch((error: unknown) => {
      throw new Error(`The image "${name}" could not be made: ${String(error)}`);
    });
    log.status(`Compressing the image "${name}"`);
    const memory = await promisify(zstdCompress)(encodeSparse(made.memory, new Set(made.known)), {
      params: COMPRESSION,
    });
    const compressed = { ...made, memory };
    const bytes = serialize(compressed);
    await store.put(bytes);
    await store.putNote(note, sha256(bytes));
    return compressed;
  };
}

async function run(source: string, request: Omit<ImageRequest, "port">): Promise<MadeImage> {
  const { port1, port2 } = new MessageChannel();
  const { promise, resolve, reject } = Promise.withResolvers<MadeImage>();
  const worker = spawnNodeWorker(source, (message) => reject(new Error(message)));
  port1.onmessage = ({ data }: MessageEvent<MadeImage>) => resolve(data);
  worker.postMessage({ ...request, port: port2 } satisfies ImageRequest, [port2]);
  try {
    return await promise;
  } finally {
    port1.close();
    worker.terminate();
  }
}
