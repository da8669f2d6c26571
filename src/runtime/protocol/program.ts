/** The two sides of every Pair, in their order on the page. */
export const languages = ["python", "typescript"] as const;
export type Language = (typeof languages)[number];

/** TypeScript turned into JavaScript, with what is needed to find the way back. */
export interface CompiledModule {
  readonly code: string;
  /** Source map, version 3, as JSON text. */
  readonly map: string;
  /** What the module imports, such as `zod` or `./shelf.ts`. */
  readonly imports: readonly string[];
  /** Where its top level defines names: for programs that use a pool. */
  readonly definitions?: readonly Definition[];
}

/** A statement at the top level of a module that binds names. */
export interface Definition {
  readonly names: readonly string[];
  /** Names that occur in it. */
  readonly uses: readonly string[];
  /** Its first character in the code, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** A module of a program that has several files. */
export interface CompiledFile extends CompiledModule {
  readonly name: string;
  /** By specifier, the names that its import statements ask for. */
  readonly bindings: Readonly<Record<string, readonly string[]>>;
}

/** A program of one module, or of several as bodies of functions, the one that runs first. */
export type CompiledProgram = CompiledModule | { readonly files: readonly CompiledFile[] };

/** A file of a program. */
export interface SourceFile {
  /** File name, shown in tracebacks: `loans.py`. */
  readonly name: string;
  readonly source: string;
}

/** What a run is told besides its program. */
export interface RunConditions {
  /** Lines for standard input, as far as they are known. */
  readonly answers: readonly string[];
  /** What Python's `random` starts from: the same in every attempt at one run. */
  readonly seed: number;
}

interface AnyProgram extends SourceFile {
  /** Nobody is there to be asked: a question ends the run as failed. */
  readonly unattended?: true;
}

export interface PythonProgram extends AnyProgram {
  readonly language: "python";
  /** Modules that the program may import. */
  readonly files?: readonly SourceFile[];
  /** Programs that run before it, in the same namespace. */
  readonly before?: readonly SourceFile[];
}

/** A function that a worker of a pool calls, and its text. */
export interface ServedFunction {
  readonly name: string;
  readonly text: string;
}

export interface TypeScriptProgram extends AnyProgram {
  readonly language: "typescript";
  /** Modules that the program may import, as `./shelf.ts`. */
  readonly files?: readonly SourceFile[];
  /** Present for an unedited Snippet: the build has compiled it. It may be on its way. */
  readonly compiled?: CompiledProgram | Promise<CompiledProgram>;
  /** For a worker of a pool: it evaluates what this function needs and calls it, instead of running the program. */
  readonly serves?: ServedFunction;
}

export type Program = PythonProgram | TypeScriptProgram;
