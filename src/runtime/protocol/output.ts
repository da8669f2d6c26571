/** What a program can say. Program failure is an Output too: it is data, not a broken promise. */

/** Jupyter's term: one value in several formats, keyed by MIME type. Binary formats are base64. */
export type MimeBundle = Readonly<Record<string, string>>;

/** A span of a program's source. Lines and columns count from 1; the end is exclusive. */
export interface SourceSpan {
  /** Name of the file, unless it is the program's own. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface StreamOutput {
  readonly type: "stream";
  readonly name: "stdout" | "stderr";
  readonly text: string;
}

/** The value of a program's last expression. */
export interface ResultOutput {
  readonly type: "result";
  readonly data: MimeBundle;
}

/** A value that the program chose to show. */
export interface DisplayOutput {
  readonly type: "display";
  readonly data: MimeBundle;
}

/** An uncaught exception. `traceback` is ready to print and leaves out our own frames. */
export interface ErrorOutput {
  readonly type: "error";
  readonly name: string;
  readonly message: string;
  readonly traceback: string;
  /** Where the program was, innermost frame last. */
  readonly spans: readonly SourceSpan[];
}

/** What a type checker or parser says about a program that need not have run. */
export interface DiagnosticOutput {
  readonly type: "diagnostic";
  readonly severity: "error" | "warning";
  /** The checker's own code, such as `TS2322` or `reportArgumentType`. */
  readonly code: string;
  readonly message: string;
  /** Who says so, with its version: `tsc 6.0.3`. */
  readonly source: string;
  readonly span: SourceSpan;
}

export type Output = StreamOutput | ResultOutput | DisplayOutput | ErrorOutput | DiagnosticOutput;
