/** Unpacks an image in a worker of its own: the interpreter meanwhile does what needs no image. */
import { ZSTDDecoder } from "zstddec/stream";
import { transferable, type ImageHeader, type UnpackedImage, type UnpackRequest } from "../protocol/image.ts";
import { decodePack } from "./pack.ts";

// It gets ready while the image is on its way.
const decoder = new ZSTDDecoder();
const decoderIsReady = decoder.init();

async function unpack(pack: Uint8Array): Promise<UnpackedImage> {
  const parts = new Map(Array.from(decodePack(pack), ({ path, bytes }) => [path, bytes]));
  const [header, memory, files] = ["image.json", "memory", "files"].map((path) => parts.get(path));
  if (!header || !memory || !files) throw new Error("The image is incomplete.");
  await decoderIsReady;
  return {
    header: JSON.parse(new TextDecoder().decode(header)) as ImageHeader,
    memory: [...decoder.decodeStreaming([memory])] as Uint8Array<ArrayBuffer>[],
    files: new Uint8Array(files),
  };
}

self.onmessage = async ({ data: { port, pack } }: MessageEvent<UnpackRequest>) => {
  try {
    const image = await unpack(pack);
    port.postMessage(image, transferable(image));
  } catch (error) {
    console.warn("The interpreter's image could not be unpacked.", error);
    port.postMessage(undefined);
  }
};
