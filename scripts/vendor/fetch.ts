import { sha256, type ContentStore } from "./content-store.ts";
import { formatBytes, type Log } from "./log.ts";
import type { LockedWheel, SourceName } from "./wheel-lock.ts";
import { SourceUnreachable, type WheelSource } from "./wheel-source.ts";

export interface FetchOptions {
  readonly store: ContentStore;
  readonly sources: readonly WheelSource[];
  readonly log: Log;
}

/**
 * The bytes of each wheel, by name: from the store, else from the first of its sources that has the right ones.
 * Asks a source that can't be reached only once. Rejects with a message for the reader if any wheel is missing.
 */
export async function fetchWheels(
  wheels: readonly LockedWheel[],
  { store, sources, log }: FetchOptions,
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const needed: LockedWheel[] = [];
  for (const wheel of wheels) {
    const cached = await store.get(wheel.sha256);
    if (cached === undefined) needed.push(wheel);
    else found.set(wheel.name, cached);
  }
  if (needed.length > 0) {
    log.line(`Getting ${count(needed.length)}, ${formatBytes(total(needed))} in all.`);
  }

  const down = new Map<SourceName, string>();
  const failures = new Map<LockedWheel, string[]>();
  for (const [index, wheel] of needed.entries()) {
    const left = needed.length - index;
    const bytes = await fetchWheel(wheel, left);
    if (bytes === undefined) continue;
    await store.put(bytes);
    found.set(wheel.name, bytes);
  }
  if (failures.size > 0) throw new Error(missing(failures, store.folder));
  return found;

  async function fetchWheel(wheel: LockedWheel, left: number): Promise<Uint8Array | undefined> {
    const tried: string[] = [];
    for (const name of wheel.sources) {
      const source = sources.find((candidate) => candidate.name === name);
      if (source === undefined) continue;
      const broken = down.get(name);
      if (broken !== undefined) {
        tried.push(`${source.title}: ${broken}`);
        continue;
      }
      try {
        log.status(`${wheel.file} from ${source.title}, ${left} left`);
        const bytes = await source.get(wheel, (received, file, size) => {
          const of = size === undefined ? "" : ` of ${formatBytes(size)}`;
          log.status(`${formatBytes(received)}${of}, ${file} from ${source.title}, ${left} left`);
        });
        const hash = sha256(bytes);
        if (hash !== wheel.sha256) throw new Error(`refused: its SHA-256 is ${hash}, not ${wheel.sha256}`);
        log.line(`${wheel.file}, ${formatBytes(bytes.length)}, from ${source.title}, ${left - 1} left`);
        return bytes;
      } catch (error) {
        const { message } = error as Error;
        if (error instanceof SourceUnreachable) {
          down.set(name, message);
          tried.push(`${source.title}: ${message}`);
          log.line(`Can't use ${source.title}: ${message}`);
        } else {
          tried.push(`${source.title}: ${wheel.file}: ${message}`);
          log.line(`${wheel.file} from ${source.title}: ${message}`);
        }
      }
    }
    failures.set(wheel, tried);
    return undefined;
  }
}

function missing(failures: ReadonlyMap<LockedWheel, readonly string[]>, folder: string): string {
  const wheels = [...failures.keys()];
  const reasons = new Set([...failures.values()].flat());
  return [
    `${count(wheels.length)} could not be had:`,
    ...wheels.map((wheel) => `  ${wheel.file}  (SHA-256 ${wheel.sha256}; asked: ${wheel.sources.join(", ")})`),
    "Why:",
    ...[...reasons].map((reason) => `  ${reason}`),
    "What you can do:",
    "  - Check the connection and run the command again; what has been fetched is kept.",
    "  - Where the network blocks the Pyodide CDN, pip is enough: it needs Python 3, pip and a package index",
    "    that it may reach (your company's, if that is set in pip's configuration).",
    `  - Or bring the files from another machine into ${folder},`,
    "    each under its SHA-256 as its name.",
  ].join("\n");
}

function total(wheels: readonly LockedWheel[]): number {
  return wheels.reduce((sum, wheel) => sum + wheel.bytes, 0);
}

function count(wheels: number): string {
  return wheels === 1 ? "1 Python package" : `${wheels} Python packages`;
}
