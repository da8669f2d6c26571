import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Log } from "./log.ts";

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The folder for what can always be fetched or made again; outside the repository, shared by checkouts. */
export function cacheFolder(): string {
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "where-python-fits");
}

/** Files named by the SHA-256 of what they hold. */
export class ContentStore {
  readonly folder: string;
  readonly #log: Log;
  #complained = false;

  constructor(folder: string, log: Log) {
    this.folder = folder;
    this.#log = log;
  }

  /** The bytes with this hash, or undefined. A file that holds anything else is removed, with a line in the log. */
  async get(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    // A damaged note must not lead out of the folder.
    if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
    const path = join(this.folder, hash);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await readFile(path);
    } catch {
      return undefined;
    }
    if (sha256(bytes) === hash) return bytes;
    this.#log.line(`${path} is corrupt: removed, to be had again.`);
    await rm(path, { force: true });
    return undefined;
  }

  /** Keeps bytes under their hash. Where the folder can't be written, says so once and keeps nothing. */
  async put(bytes: Uint8Array): Promise<void> {
    await this.write(sha256(bytes), bytes);
  }

  /** A small note under a name of the caller's, such as the hash of what was made from something. */
  async note(name: string): Promise<string | undefined> {
    try {
      return await readFile(join(this.folder, name), "utf8");
    } catch {
      return undefined;
    }
  }

  async putNote(name: string, text: string): Promise<void> {
    await this.write(name, new TextEncoder().encode(text));
  }

  private async write(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.folder, name);
    // Renamed into place: a run that is cut off, or beside another, never leaves half a file.
    const draft = `${path}.${process.pid}`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(draft, bytes);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      if (!this.#complained) this.#log.line(`Nothing can be kept in ${this.folder}: ${(error as Error).message}`);
      this.#complained = true;
    }
  }
}
