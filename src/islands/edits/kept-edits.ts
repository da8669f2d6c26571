/** The reader's edits of all Snippets, over the storage that Cells use. */
import { draftedSnippets, readDrafts, writeDrafts, type KeptDraft } from "../drafts.ts";
import type { Edit } from "./edits-file.ts";

/** All edits of programs, by Snippet, each Snippet's latest first. Ticks of a rubric are kept there too, and left out. */
export function readEdits(): Edit[] {
  return draftedSnippets()
    .filter((id) => /\.(py|ts)$/.test(id))
    .flatMap((id) => readDrafts(id).map((draft) => ({ id, ...draft })));
}

/** Keeps an edit in the place of another one of the same version. False if the browser would not. */
export function keepEdit({ id, digest, text, changed }: Edit): boolean {
  const others = readDrafts(id).filter((draft) => draft.digest !== digest);
  return writeDrafts(
    id,
    [{ digest, text, changed }, ...others].sort((a, b) => b.changed - a.changed),
  );
}

/** The drafts of some Snippets as they are now: what an undo goes back to. */
export type Snapshot = ReadonlyMap<string, readonly KeptDraft[]>;

export function takeSnapshot(ids: readonly string[]): Snapshot {
  return new Map(ids.map((id) => [id, readDrafts(id)]));
}

export function restoreSnapshot(snapshot: Snapshot): void {
  for (const [id, drafts] of snapshot) writeDrafts(id, drafts);
}
