import { type OnBytes, SourceUnreachable, type WheelSource } from "./wheel-source.ts";

export interface Patience {
  /** Milliseconds until the answer must have begun. */
  readonly answer: number;
  /** Milliseconds without a byte after which the connection counts as dead. */
  readonly silence: number;
}

const PATIENCE: Patience = { answer: 8_000, silence: 20_000 };

/** The folder on Pyodide's CDN that holds the wheels of a release. */
export function pyodideCdn(version: string): string {
  return `https://cdn.jsdelivr.net/pyodide/v${version}/full/`;
}

/** Wheels by file name from a web folder. `base` ends with a slash. */
export function cdnSource(base: string, patience: Patience = PATIENCE): WheelSource {
  return {
    name: "pyodide-cdn",
    title: "the Pyodide CDN",
    get: (wheel, onBytes) => download(base, wheel.file, patience, onBytes),
  };
}

async function download(base: string, file: string, patience: Patience, onBytes: OnBytes): Promise<Uint8Array> {
  const abort = new AbortController();
  const expire = (milliseconds: number, what: string): NodeJS.Timeout =>
    setTimeout(() => abort.abort(new Error(`${what} for ${milliseconds / 1000} s`)), milliseconds);
  let timer = expire(patience.answer, "no answer");
  const heard = (): void => {
    clearTimeout(timer);
    timer = expire(patience.silence, "silence");
  };
  try {
    const response = await fetch(base + file, { signal: abort.signal });
    heard();
    if (response.status === 404) throw new Error("it does not have this file (HTTP 404)");
    // A proxy that refuses one file refuses them all.
    if (!response.ok || response.body === null) throw new SourceUnreachable(`HTTP ${response.status}`);
    const total = Number(response.headers.get("content-length"));
    const chunks: Uint8Array[] = [];
    let received = 0;
    for await (const chunk of response.body) {
      heard();
      chunks.push(chunk);
      received += chunk.length;
      onBytes(received, file, total || undefined);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (abort.signal.aborted) throw new SourceUnreachable((abort.signal.reason as Error).message);
    // What `fetch` throws: no name, no route, no TLS, connection lost.
    if (error instanceof TypeError) throw new SourceUnreachable(reason(error));
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function reason(error: Error): string {
  return error.cause instanceof Error ? error.cause.message || String(error.cause) : error.message;
}
