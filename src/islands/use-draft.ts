import { useEffect, useState } from "react";
import { readDrafts, removeDraft, writeDraft } from "./drafts.ts";

export interface SnippetText {
  readonly id: string;
  readonly digest: string;
  readonly source: string;
}

export interface PutAside {
  /** It edits an older version of the Snippet, was reset just now, or gave way to a shared one. */
  readonly because: "older" | "reset" | "replaced";
  readonly text: string;
  /** Of the version that it edits. */
  readonly digest: string;
}

/** A version of a Snippet that can be edited. */
export interface CellText {
  readonly text: string;
  readonly edited: boolean;
  /** A version of the reader's that is not shown now, kept and offered. */
  readonly aside: PutAside | undefined;
  /** False once the browser has refused to keep what was typed. */
  readonly kept: boolean;
  readonly change: (text: string) => void;
  readonly reset: () => void;
  readonly restoreAside: () => void;
}

/** The reader's own version, kept in this browser. */
export interface OwnText extends CellText {
  /** Takes another text in its place, and puts it aside if it was edited. */
  readonly replace: (text: string) => void;
}

/**
 * @param onRestored called when an edit of this very version was found; the page's own text is
 * rendered first, as the build rendered it
 */
export function useDraft({ id, digest, source }: SnippetText, onRestored: () => void): OwnText {
  const [text, setText] = useState(source);
  const [aside, setAside] = useState<PutAside>();
  const [kept, setKept] = useState(true);

  useEffect(() => {
    const drafts = readDrafts(id);
    const own = drafts.find((draft) => draft.digest === digest);
    const [older] = drafts;
    if (!own) return setAside(older && { because: "older", ...older });
    setText(own.text);
    onRestored();
    // Once, when the page's text has been shown: what is typed later is in `text` already.
  }, [id, digest]);

  function change(changed: string): void {
    setText(changed);
    if (changed !== source) setKept(writeDraft(id, { digest, text: changed }));
    else removeDraft(id, digest);
  }

  return {
    text,
    edited: text !== source,
    aside,
    kept,
    change,
    reset: () => {
      setAside({ because: "reset", text, digest });
      change(source);
    },
    replace: (replacement) => {
      if (text !== source) setAside({ because: "replaced", text, digest });
      change(replacement);
    },
    restoreAside: () => {
      if (!aside) return;
      change(aside.text);
      // It is an edit of this version now.
      if (aside.digest !== digest) removeDraft(id, aside.digest);
      setAside(undefined);
    },
  };
}
