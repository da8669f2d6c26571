/** A file of progress: what is exported, imported, and handed in. */
import { z } from "zod/mini";
import { languages } from "../runtime/protocol/program.ts";
import type { KeptQuiz } from "./quiz.ts";
import type { Solved } from "./solved.ts";

// Zod would try to make functions of text, which the policy of the pages refuses.
z.config({ jitless: true });

export interface Progress {
  /** By the exercise's id. */
  readonly solved: Readonly<Record<string, Solved>>;
  /** By the chapter's slug. */
  readonly quizzes: Readonly<Record<string, KeptQuiz>>;
}

export interface ProgressFile extends Progress {
  /** Whose it is, as they say themselves; empty in a file that nobody hands in. */
  readonly student: string;
  /** The title of the assignment that it answers; empty without one. */
  readonly assignment: string;
}

const FORMAT = "where-python-fits-progress";
const VERSION = 1;

/** Bytes that a file may have: a term's programs take a fraction of it. */
const LARGEST = 4_000_000;

const solvedSchema = z.strictObject({
  text: z.string().check(z.maxLength(65_536)),
  language: z.exactOptional(z.enum(languages)),
});

const quizSchema = z.strictObject({
  digest: z.string().check(z.maxLength(64)),
  answers: z.array(z.nullable(z.array(z.int()))).check(z.maxLength(100)),
});

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  student: z.string().check(z.maxLength(200)),
  assignment: z.string().check(z.maxLength(200)),
  solved: z.record(z.string().check(z.maxLength(200)), solvedSchema),
  quizzes: z.record(z.string().check(z.maxLength(200)), quizSchema),
});

/** Why a file is refused. */
export type Refusal =
  | { readonly because: "too-large" | "no-json" | "another-format" | "newer" }
  /** The place in the file that is not as it should be. */
  | { readonly because: "damaged"; readonly at: string };

export function progressFile({ student, assignment, solved, quizzes }: ProgressFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, student, assignment, solved, quizzes }, null, 2)}\n`;
}

/** Reads a file of progress whole, or says why not. */
export function readProgressFile(text: string): { readonly file: ProgressFile } | { readonly refused: Refusal } {
  if (text.length > LARGEST) return { refused: { because: "too-large" } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: { because: "no-json" } };
  }
  const head = z.safeParse(z.looseObject({ format: z.literal(FORMAT), version: z.number() }), value);
  if (!head.success) return { refused: { because: "another-format" } };
  if (head.data.version > VERSION) return { refused: { because: "newer" } };
  const parsed = z.safeParse(fileSchema, value);
  if (parsed.success) {
    const { student, assignment, solved, quizzes } = parsed.data;
    return { file: { student, assignment, solved, quizzes } };
  }
  return { refused: { because: "damaged", at: parsed.error.issues[0]?.path.map(String).join(" → ") ?? "" } };
}

function reader<T extends z.core.$ZodType>(schema: T): (text: string) => z.output<T> | undefined {
  return (text) => {
    try {
      return z.safeParse(schema, JSON.parse(text)).data;
    } catch {
      return undefined;
    }
  };
}

/** Read what the browser has kept of one exercise, and of one quiz; nothing where it is damaged. */
export const parseKept = { solved: reader(solvedSchema), quiz: reader(quizSchema) };
