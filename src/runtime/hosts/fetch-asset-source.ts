import type { Asset, AssetSource, LoadOptions } from "../assets.ts";

/** Assets from the site that the page came from. */
export class FetchAssetSource implements AssetSource {
  readonly #base: string;

  /** @param base Address of the runtime folder, with a slash at its end. */
  constructor(base: string) {
    this.#base = base;
  }

  async load(asset: Asset, { onBytes, signal, after }: LoadOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    const stream = await this.#fetch(asset, signal);
    await after;
    const [toCheck, toUnpack] = stream.tee();
    // Unpacked as it arrives. Whoever waits for it hears first whether the file is ours.
    const bytes = decompress(toUnpack);
    bytes.catch(() => undefined);
    await verify(asset, await receive(asset, toCheck, onBytes));
    return bytes;
  }

  async #fetch(asset: Asset, signal?: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    let response: Response;
    try {
      response = await fetch(this.#base + asset.file, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw new Error(`${asset.file} could not be fetched. Are you offline? Go online and press Run again.`, {
        cause: error,
      });
    }
    if (!response.ok || !response.body) {
      throw new Error(
        `${asset.file} could not be fetched: the server answered ${response.status}. Reload the page and press Run again.`,
      );
    }
    return response.body;
  }
}

/** All bytes of a file, compressed as they are. */
async function receive(
  asset: Asset,
  stream: ReadableStream<Uint8Array>,
  onBytes: LoadOptions["onBytes"],
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(asset.bytes);
  let received = 0;
  for await (const chunk of chunks(stream)) {
    if (received + chunk.length > bytes.length) throw damaged(asset);
    bytes.set(chunk, received);
    received += chunk.length;
    onBytes?.(received);
  }
  if (received !== bytes.length) throw damaged(asset);
  return bytes;
}

/** A stream's chunks; Safari's streams cannot be iterated themselves. */
async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** Web Crypto is there on secure origins only; elsewhere the size has to do. */
async function verify(asset: Asset, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (!globalThis.crypto?.subtle) return;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== asset.sha256) throw damaged(asset);
}

function damaged(asset: Asset): Error {
  return new Error(
    `${asset.file} arrived damaged, or is not the file that this page expects. Reload the page and press Run again.`,
  );
}

async function decompress(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = stream.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
