import { useEffect, useState } from "react";
import { readDraft, removeDraft, writeDraft } from "./drafts.ts";

export interface SnippetText {
  readonly id: string;
  readonly digest: string;
  readonly source: string;
}

/** The reader's version of a Snippet. */
export interface CellText {
  readonly text: string;
  readonly edited: boolean;
  /** An edit of an older version of the Snippet, kept and offered. */
  readonly older: string | undefined;
  /** False once the browser has refused to keep what was typed. */
  readonly kept: boolean;
  readonly change: (text: string) => void;
  readonly reset: () => void;
  readonly restoreOlder: () => void;
}

/**
 * @param onRestored called when an edit of this very version was found; the page's own text is
 * rendered first, as the build rendered it
 */
export function useDraft({ id, digest, source }: SnippetText, onRestored: () => void): CellText {
  const [text, setText] = useState(source);
  const [older, setOlder] = useState<string>();
  const [kept, setKept] = useState(true);

  useEffect(() => {
    const stored = readDraft(id);
    if (!stored) return;
    if (stored.digest !== digest) return setOlder(stored.text);
    setText(stored.text);
    onRestored();
    // Once, when the page's text has been shown: what is typed later is in `text` already.
  }, [id, digest]);

  function change(changed: string): void {
    setText(changed);
    // The edit of an older version is dropped only when the reader has begun a new one.
    if (changed !== source) setKept(writeDraft(id, { digest, text: changed }));
    else if (older === undefined) removeDraft(id);
  }

  return {
    text,
    edited: text !== source,
    older,
    kept,
    change,
    reset: () => change(source),
    restoreOlder: () => {
      if (older === undefined) return;
      change(older);
      setOlder(undefined);
    },
  };
}
