export type Language = "python" | "typescript";

/** TypeScript turned into JavaScript, with what is needed to find the way back. */
export interface CompiledModule {
  readonly code: string;
  /** Source map, version 3, as JSON text. */
  readonly map: string;
  /** Bare module names that the program imports, such as `zod`. */
  readonly imports: readonly string[];
}

export interface PythonProgram {
  readonly language: "python";
  /** File name shown in tracebacks, such as `loans.py`. */
  readonly name: string;
  readonly source: string;
}

export interface TypeScriptProgram {
  readonly language: "typescript";
  readonly name: string;
  readonly source: string;
  /** Present for an unedited Snippet: the build has compiled it. */
  readonly compiled?: CompiledModule;
}

export type Program = PythonProgram | TypeScriptProgram;
