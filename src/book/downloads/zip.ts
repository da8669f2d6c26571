import { strToU8, zipSync } from "fflate";
import type { DownloadFile } from "./download-file.ts";

/** Every build of the same files must give the same bytes. */
const BUILT = new Date(2026, 0, 1);

/** A zip whose files lie in one folder. */
export function zipOf(folder: string, files: readonly DownloadFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [`${folder}/${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: BUILT }) as Uint8Array<ArrayBuffer>;
}
