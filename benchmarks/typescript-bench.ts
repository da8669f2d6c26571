import type { CompiledModule } from "../src/runtime/index.ts";

export interface BenchProgram {
  readonly source: string;
  /** What the build makes of the program. */
  readonly compiled?: CompiledModule;
}

/** What is measured of either side: milliseconds until a reader would see something. */
export interface Bench {
  /** Runs a program as the page brought it, until its first output. */
  run(program: BenchProgram): Promise<number>;
  /** Runs what a reader typed, until its first output. */
  runEdited(program: BenchProgram): Promise<number>;
  /** Checks what a reader typed, in which there is one mistake. */
  diagnose(program: BenchProgram): Promise<number>;
}
