import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { DiagnosticOutput, Output } from "../runtime/protocol/output.ts";
import { ContentError, invalidContent } from "./content-error.ts";

/** A Snippet's stored outputs, and what produced them. */
export interface Recording {
  /** The Snippet's file: `tour/loans.py`. */
  readonly snippet: string;
  /** SHA-256 of the source that ran, in hexadecimal. */
  readonly digest: string;
  /** Versions of the language and its engine: `Python 3.14.2, Pyodide 314.0.3`. */
  readonly runtime: string;
  readonly milliseconds: number;
  readonly outputs: readonly Output[];
  /** What the type checker says about the source, whether or not it ran. */
  readonly diagnostics: readonly DiagnosticOutput[];
}

const span = z.strictObject({
  file: z.string().exactOptional(),
  line: z.number().int(),
  column: z.number().int(),
  endLine: z.number().int(),
  endColumn: z.number().int(),
});

const mimeBundle = z.record(z.string(), z.string());

const diagnostic = z.strictObject({
  type: z.literal("diagnostic"),
  severity: z.enum(["error", "warning"]),
  code: z.string(),
  message: z.string(),
  source: z.string(),
  span,
});

const output = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("stream"),
    name: z.enum(["stdout", "stderr"]),
    text: z.string(),
  }),
  z.strictObject({ type: z.literal("result"), data: mimeBundle }),
  z.strictObject({ type: z.literal("display"), data: mimeBundle }),
  z.strictObject({
    type: z.literal("error"),
    name: z.string(),
    message: z.string(),
    traceback: z.string(),
    spans: z.array(span),
  }),
  diagnostic,
]);

const recordingSchema = z.strictObject({
  snippet: z.string(),
  digest: z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal"),
  runtime: z.string(),
  milliseconds: z.number().nonnegative(),
  outputs: z.array(output),
  diagnostics: z.array(diagnostic),
}) satisfies z.ZodType<Recording>;

/** What ties a Recording to a source: its SHA-256, in hexadecimal. */
export function digestOf(source: string): string {
  return createHash("sha256").update(source, "utf8").digest("hex");
}

/** A side of a Pair, as far as its Recording is concerned. */
export interface RecordedSource {
  /** `tour/loans.py` */
  readonly id: string;
  readonly digest: string;
}

/** Where a Snippet's Recording is stored: `<root>/tour/recordings/loans.py.json`. */
export function recordingPath(contentRoot: string, snippet: string): string {
  const [chapter = "", file = ""] = snippet.split("/");
  return join(contentRoot, chapter, "recordings", `${file}.json`);
}

/** Reads a Snippet's Recording; throws when it is missing, malformed or older than the source. */
export function readRecording(contentRoot: string, source: RecordedSource): Recording {
  const pair = source.id.replace(/\.\w+$/, "");
  const path = recordingPath(contentRoot, source.id);
  if (!existsSync(path)) {
    throw new ContentError(`${source.id} has no Recording. Run "npm run record -- ${pair}" and review the diff.`);
  }
  const parsed = recordingSchema.safeParse(parseJson(path));
  if (!parsed.success) throw invalidContent(path, parsed.error);
  const recording = parsed.data;
  if (recording.snippet !== source.id) {
    throw new ContentError(`${path} says that it records ${recording.snippet}, not ${source.id}.`);
  }
  if (recording.digest !== source.digest) {
    throw new ContentError(
      `${source.id} has changed since it was recorded. ` + `Run "npm run record -- ${pair}" and review the diff.`,
    );
  }
  return recording;
}

/** What an Output says in words: no coordinates of drawings, no markup of tables. */
export function wordsOf(output: Output): string {
  switch (output.type) {
    case "stream":
      return output.text;
    case "result":
    case "display":
      return output.data["text/plain"] ?? "";
    case "error":
      return output.traceback;
    case "diagnostic":
      return `${output.source}: ${output.message}`;
  }
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ContentError(`${path} is not JSON: ${String(error)}`);
  }
}
