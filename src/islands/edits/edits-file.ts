/** A file of all that a reader has edited: what it holds, and what its import would do. */
import * as z from "zod/mini";
import type { KeptDraft } from "../drafts.ts";

// Without this, it tries whether it may compile functions, which the page's policy refuses and reports.
z.config({ jitless: true });

/** An edit of one version of one Snippet. */
export interface Edit extends KeptDraft {
  /** The Snippet, `tour/loans.py`, or a module beside it, `tour/loans.py/shelf.py`. */
  readonly id: string;
}

const FORMAT = "where-python-fits-edits";

/** Nobody types a longer program; a browser keeps a few million characters in all. */
const LONGEST = 256 * 1024;

const edit = z.object({
  id: z.string().check(z.regex(/^(exercise:)?[a-z0-9-]+\/[a-z0-9-]+\.(py|ts)(\/[a-z]\w*\.(py|ts))?$/)),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  text: z.string().check(z.maxLength(LONGEST)),
  changed: z.int().check(z.minimum(0)),
});

const editsFile = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  edits: z.array(edit),
});

const VERSION = 1;

/** What is wrong with a file: it is no file of edits, or of a later kind, or this part of it is not in order. */
export type FileFault =
  { readonly fault: "other" } | { readonly fault: "newer" } | { readonly fault: "part"; readonly path: string };

/** The text of a file that holds these edits. */
export function writeEditsFile(edits: readonly Edit[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, edits }, undefined, 2)}\n`;
}

/** The edits of a file, or what is wrong with it. */
export function readEditsFile(text: string): readonly Edit[] | FileFault {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: "other" };
  }
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { fault: "other" };
  if (typeof version === "number" && version > VERSION) return { fault: "newer" };
  const parsed = editsFile.safeParse(data);
  if (parsed.success) return parsed.data.edits;
  return { fault: "part", path: parsed.error.issues[0]?.path.join(".") ?? "" };
}

/** What an import would change. */
export interface ImportPlan {
  /** Edits that are taken: new here, or later than the one here. */
  readonly taken: readonly Edit[];
  /** Edits that are older than another one here: the reader has to choose. */
  readonly older: readonly Edit[];
  /** How many are here already. */
  readonly known: number;
}

/** Compares the edits of a file with those that are here. */
export function planImport(imported: readonly Edit[], here: readonly Edit[]): ImportPlan {
  const taken: Edit[] = [];
  const older: Edit[] = [];
  let known = 0;
  for (const edit of imported) {
    const own = here.find(({ id, digest }) => id === edit.id && digest === edit.digest);
    if (own?.text === edit.text) known++;
    else if (own && own.changed >= edit.changed) older.push(edit);
    else taken.push(edit);
  }
  return { taken, older, known };
}
