import type { SourceFile } from "../runtime/index.ts";
import type { CellSnippet } from "./Cell.tsx";
import { useDraft, type CellText, type OwnText } from "./use-draft.ts";

/** A module beside a program, and the version of it that is shown. */
export interface FileDraft<T extends CellText = CellText> {
  readonly file: SourceFile;
  readonly draft: T;
}

/** The reader's versions of the modules beside a program, each kept under its own name. */
export function useFileDrafts(
  { id, digest, files }: Pick<CellSnippet, "id" | "digest" | "files">,
  onRestored: () => void,
): readonly FileDraft<OwnText>[] {
  // As many as the page has: their number never changes.
  return files.map((file) => ({
    file,
    draft: useDraft({ id: `${id}/${file.name}`, digest, source: file.source }, onRestored),
  }));
}

/** The modules as they are now. */
export function draftedFiles(drafts: readonly FileDraft[]): SourceFile[] {
  return drafts.map(({ file: { name }, draft }) => ({ name, source: draft.text }));
}

/** Those that differ from the book's. */
export function editedFiles(drafts: readonly FileDraft[]): SourceFile[] {
  return draftedFiles(drafts.filter(({ draft }) => draft.edited));
}
