import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { StartMessage } from "./start-message.ts";

/** Where a program's frames come from. */
export type ProgramSource = Pick<StartMessage, "name" | "map" | "lineShift">;

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
  readonly #source: ProgramSource;
  #map: TraceMap | undefined;

  constructor(source: ProgramSource) {
    this.#source = source;
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
    this.#map ??= new TraceMap(this.#source.map);
    const generatedLine = Number(line) - this.#source.lineShift;
    if (generatedLine < 1) return undefined;
    const original = originalPositionFor(this.#map, {
      line: generatedLine,
      column: Number(column) - 1,
    });
    // Code of the compiler's own making, such as a decorator's helper, comes from nowhere.
    if (original.line === null) return undefined;
    return {
      caller: caller === MODULE_CODE ? "" : caller,
      file: this.#source.name,
      line: original.line,
      column: original.column + 1,
    };
  }

  /** Some engines resolve the name against an address. */
  #isProgram(file: string): boolean {
    return file === this.#source.name || file.endsWith(`/${this.#source.name}`);
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
