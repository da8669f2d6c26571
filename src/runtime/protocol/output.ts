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

/** A value that a page can open part by part: a bounded picture of it, taken as it was printed. */
export interface ValueNode {
  /** One line that stands for it. */
  readonly text: string;
  /** Its parts, as far as they were kept. */
  readonly parts?: readonly ValuePart[];
  /** How many parts more it has. */
  readonly more?: number;
}

export interface ValuePart {
  readonly key: string;
  readonly value: ValueNode;
}

/** Where a value stands in a stream's text. */
export interface PrintedValue {
  readonly from: number;
  readonly to: number;
  readonly value: ValueNode;
}

export interface StreamOutput {
  readonly type: "stream";
  readonly name: "stdout" | "stderr";
  readonly text: string;
  /** Values in the text, in its order. Recordings have none. */
  readonly values?: readonly PrintedValue[];
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
  /** Where the text is all there is to show. Recordings have none. */
  readonly value?: ValueNode;
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

/** A stream that goes on with more text. */
export function continued(stream: StreamOutput, more: Pick<StreamOutput, "text" | "values">): StreamOutput {
  const { type, name, text, values } = stream;
  const joined = { type, name, text: text + more.text };
  if (!more.values) return values ? { ...joined, values } : joined;
  const moved = more.values.map(({ from, to, value }) => ({ from: from + text.length, to: to + text.length, value }));
  return { ...joined, values: [...(values ?? []), ...moved] };
}

/** An Output as Recordings hold it: text only where a page offers values to open. */
export function withoutValues(output: Output): Output {
  if (output.type === "stream") return { type: "stream", name: output.name, text: output.text };
  return output.type === "display" ? { type: "display", data: output.data } : output;
}
