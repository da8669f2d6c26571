import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { LinkedSource } from "./start-message.ts";

/** One call in the program. Lines and columns count from 1, in TypeScript. */
export interface Frame {
  /** Empty for a module's own code. */
  readonly caller: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

// V8: "at caller (file:1:2)" or "at file:1:2". Firefox and WebKit: "caller@file:1:2" or "file:1:2".
const V8_FRAME = /^\s*at (?:(.*?) \((.*):(\d+):(\d+)\)|(?:async )?(.*):(\d+):(\d+))$/;
const GECKO_FRAME = /^(?:(.*)@)?(.*):(\d+):(\d+)$/;

/** What WebKit calls the code outside every function. */
const MODULE_CODE = "module code";

/** Finds the program's frames in an engine's stack text and maps them back to TypeScript. */
export class StackMapper {
  readonly #sources: readonly LinkedSource[];
  readonly #maps = new Map<LinkedSource, TraceMap>();

  /** @param sources the program's files in the order of their lines; the first names them all */
  constructor(sources: readonly LinkedSource[]) {
    this.#sources = sources;
  }

  /** The program's frames, innermost first. */
  frames(stack: string): Frame[] {
    return stack
      .split("\n")
      .map((line) => this.#frame(line))
      .filter((frame) => frame !== undefined);
  }

  #frame(text: string): Frame | undefined {
    const v8 = V8_FRAME.exec(text);
    const [caller = "", file, line, column] =
      v8 !== null ? [v8[1], v8[2] ?? v8[5], v8[3] ?? v8[6], v8[4] ?? v8[7]] : (GECKO_FRAME.exec(text)?.slice(1) ?? []);
    if (file === undefined || !this.#isProgram(file)) return undefined;
    const source = this.#sources.findLast(({ lineShift }) => lineShift < Number(line));
    if (source === undefined) return undefined;
    const original = originalPositionFor(this.#mapOf(source), {
      line: Number(line) - source.lineShift,
      column: Number(column) - 1,
    });
    // Code of the compiler's own making, such as a decorator's helper, comes from nowhere.
    if (original.line === null) return undefined;
    return {
      caller: caller === MODULE_CODE ? "" : caller,
      file: source.name,
      line: original.line,
      column: original.column + 1,
    };
  }

  #mapOf(source: LinkedSource): TraceMap {
    const map = this.#maps.get(source) ?? new TraceMap(source.map);
    this.#maps.set(source, map);
    return map;
  }

  /** The worker's module has the name of the program. Some engines resolve it against an address. */
  #isProgram(file: string): boolean {
    const name = this.#sources[0]?.name ?? "";
    return file === name || file.endsWith(`/${name}`);
  }
}

/** Stack text in the shape of Node's. */
export function stackText(header: string, frames: readonly Frame[]): string {
  const lines = frames.map(({ caller, file, line, column }) => {
    const place = `${file}:${line}:${column}`;
    return caller === "" ? `    at ${place}` : `    at ${caller} (${place})`;
  });
  return [header, ...lines].join("\n");
}
