/** An assignment, and the link that carries it whole. */
import { z } from "zod/mini";
import { FragmentError, packFragment, unpackFragment } from "../addresses/fragment.ts";

// Zod would try to make functions of text, which the policy of the pages refuses.
z.config({ jitless: true });

const partKinds = ["chapter", "pair", "exercise", "quiz"] as const;

/** How long the instructor's own words may be. */
export const longest = { title: 200, note: 4000, partNote: 1000 } as const;

const VERSION = 1;

/** Bytes of JSON that a link may hold: a hundred parts with notes fit. */
const LARGEST = 200_000;

const text = (length: number) => z.string().check(z.maxLength(length));

const partSchema = z.strictObject({
  kind: z.enum(partKinds),
  /** A chapter's slug, also for its questions, or the id of a Pair or an exercise. */
  id: z.string().check(z.maxLength(200), z.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)),
  note: text(longest.partNote),
});

const assignmentSchema = z.strictObject({
  title: text(longest.title),
  note: text(longest.note),
  /** A day such as 2026-12-01, or empty. */
  due: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  parts: z.array(partSchema).check(z.maxLength(200)),
});

export type PartKind = (typeof partKinds)[number];
export type AssignmentPart = Readonly<z.infer<typeof partSchema>>;
export type Assignment = Readonly<Omit<z.infer<typeof assignmentSchema>, "parts">> & {
  readonly parts: readonly AssignmentPart[];
};

export const emptyAssignment: Assignment = { title: "", note: "", due: "", parts: [] };

/** Why a link holds no assignment. */
export type LinkRefusal = "none" | "newer" | "malformed" | "too-large";

/** The fragment of a link to an assignment, with its `#`. */
export async function assignmentFragment(assignment: Assignment): Promise<string> {
  return `#${VERSION}.${await packFragment(assignment)}`;
}

/** Reads a fragment whole, or says why not. Whatever it must not hold refuses it. */
export async function readAssignment(
  fragment: string,
): Promise<{ readonly assignment: Assignment } | { readonly refused: LinkRefusal }> {
  if (fragment.length < 2) return { refused: "none" };
  const [, version, packed] = /^#(\d{1,4})\.([\w-]+)$/.exec(fragment) ?? [];
  if (!packed) return { refused: "malformed" };
  if (Number(version) > VERSION) return { refused: "newer" };
  try {
    const parsed = z.safeParse(assignmentSchema, await unpackFragment(packed, LARGEST));
    return parsed.success ? { assignment: parsed.data } : { refused: "malformed" };
  } catch (error) {
    if (error instanceof FragmentError) return { refused: error.because };
    throw error;
  }
}
