/** `mistakes` of a sidecar: edits that the prose invites, and what they must show. The tests carry each out. */
import { z } from "zod";
import { languages } from "../runtime/protocol/program.ts";
import { ContentError } from "./content-error.ts";
import type { SideText } from "./pairs.ts";

const mistakeSchema = z.strictObject({
  side: z.enum(languages),
  /** Text that the source holds once. */
  replace: z.string().min(1),
  with: z.string(),
  /** What the edited program prints or raises, or what its type checker says; a part of it will do. */
  prints: z.string().min(1),
});

export type Mistake = z.infer<typeof mistakeSchema>;

export const mistakesSchema = z.array(mistakeSchema).default([]);

/** The source with the mistake in it; throws unless what is replaced occurs exactly once. */
export function makeMistake({ sides }: SideText, mistake: Mistake): string {
  const { id, source } = sides[mistake.side];
  const occurrences = source.split(mistake.replace).length - 1;
  if (occurrences === 1) return source.replace(mistake.replace, () => mistake.with);
  throw new ContentError(`A mistake replaces "${mistake.replace}", which ${id} holds ${occurrences} times, not once.`);
}
