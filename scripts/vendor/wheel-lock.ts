/** `vendor/wheels.lock.json`: which wheels we use, to the byte, and who has them. */
import { readFile } from "node:fs/promises";

/** `pyodide-cdn`: Pyodide's own builds. `open-webui`: the same bytes inside a PyPI package. `pip`: by name. */
export type SourceName = "pyodide-cdn" | "pip" | "open-webui";

export interface LockedWheel {
  /** In lower case, with dashes. */
  readonly name: string;
  readonly version: string;
  /** File name of the wheel. */
  readonly file: string;
  /** Size of the wheel in bytes. */
  readonly bytes: number;
  readonly sha256: string;
  /** Top-level module names that it provides. */
  readonly imports: readonly string[];
  /** Names of the wheels that it needs on Emscripten, by its own metadata. */
  readonly depends: readonly string[];
  /** Who has exactly these bytes, in the order to ask. */
  readonly sources: readonly SourceName[];
}

export interface WheelLock {
  /** The Pyodide release that the compiled wheels and the bytecode are for. */
  readonly pyodide: string;
  /** Sorted by name. */
  readonly wheels: readonly LockedWheel[];
}

export const LOCK_FILE = new URL("../../vendor/wheels.lock.json", import.meta.url);

/** Reads the lock. It is written by `lock.ts` only, so its shape is taken on trust. */
export async function readWheelLock(): Promise<WheelLock> {
  return JSON.parse(await readFile(LOCK_FILE, "utf8")) as WheelLock;
}
