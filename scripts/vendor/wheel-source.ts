import type { LockedWheel, SourceName } from "./wheel-lock.ts";

/** Called with the bytes received so far, of which file, and how many there will be if that is known. */
export type OnBytes = (received: number, file: string, total?: number) => void;

/** One place that wheels can be had from. What it hands out is not trusted: `fetch.ts` checks it. */
export interface WheelSource {
  readonly name: SourceName;
  /** For the terminal: "the Pyodide CDN". */
  readonly title: string;
  /** Rejects with a SourceUnreachable where asking for another wheel would fail the same way. */
  get(wheel: LockedWheel, onBytes: OnBytes): Promise<Uint8Array>;
}

/** The whole source can't be used, whatever wheel is asked for. */
export class SourceUnreachable extends Error {
  override name = "SourceUnreachable";
}
