import type { Image, UnpackedImage, UnpackRequest } from "../protocol/image.ts";
import type { Interpreter } from "./python-files.ts";
import type { SpawnWorker } from "./worker-handle.ts";

/**
 * Unpacks an image, in a worker that starts while the image is on its way. Resolves with nothing when it cannot be
 * unpacked, and rejects when it does not come.
 */
export async function unpackImage(
  spawn: SpawnWorker,
  { unpackerSource, image }: Pick<Interpreter, "unpackerSource" | "image">,
  signal: AbortSignal,
): Promise<Image | undefined> {
  const { promise, resolve } = Promise.withResolvers<UnpackedImage | undefined>();
  const giveUp = () => resolve(undefined);
  const worker = spawn(unpackerSource, giveUp);
  signal.addEventListener("abort", giveUp);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<UnpackedImage | undefined>) => resolve(data);
  port1.onmessageerror = giveUp;
  try {
    const { pack, packages, sideModules } = await image;
    worker.postMessage({ port: port2, pack } satisfies UnpackRequest, [port2]);
    const unpacked = await promise;
    return unpacked && { ...unpacked, packages, sideModules };
  } finally {
    signal.removeEventListener("abort", giveUp);
    worker.terminate();
    port1.close();
  }
}
