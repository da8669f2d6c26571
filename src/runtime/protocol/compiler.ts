/** What crosses the port between the page and the TypeScript compiler's worker. */
import type { DiagnosticOutput } from "./output.ts";
import type { CompiledProgram, SourceFile } from "./program.ts";

/** Declarations to check against: a JSON object, path to text, in UTF-8. */
export interface LoadTypesRequest {
  readonly type: "load-types";
  readonly id: number;
  readonly files: Uint8Array<ArrayBuffer>;
}

export interface CompileRequest {
  readonly type: "compile";
  readonly id: number;
  readonly program: SourceFile;
  readonly files: readonly SourceFile[];
}

export interface CheckRequest {
  readonly type: "check";
  readonly id: number;
  readonly program: SourceFile;
  readonly files: readonly SourceFile[];
  /** The compiler's options of strictness that shall differ from the book's, by name. */
  readonly strictness: Strictness;
}

/** Options of tsc that a program may be checked with: `noImplicitAny` and the like. */
export type Strictness = Readonly<Record<string, boolean>>;

export type CompilerRequest = LoadTypesRequest | CompileRequest | CheckRequest;

export interface LoadedReply {
  readonly type: "loaded";
  readonly id: number;
}

export interface CompiledReply {
  readonly type: "compiled";
  readonly id: number;
  /** Diagnostics where the syntax is wrong. */
  readonly result: CompiledProgram | DiagnosticOutput[];
}

export interface CheckedReply {
  readonly type: "checked";
  readonly id: number;
  readonly diagnostics: DiagnosticOutput[];
}

/** The compiler itself broke on a request. */
export interface RequestFailedReply {
  readonly type: "request-failed";
  readonly id: number;
  readonly message: string;
}

export type CompilerReply = LoadedReply | CompiledReply | CheckedReply | RequestFailedReply;
