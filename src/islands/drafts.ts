/**
 * What a reader typed, kept in this browser only. A draft belongs to one version of a Snippet, so
 * that an old draft never hides a newer Snippet.
 */
export interface Draft {
  /** Digest of the Snippet that was edited. */
  readonly digest: string;
  readonly text: string;
}

const PREFIX = "draft:";

/** Storage can be full, or refused altogether, as in some private windows. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

export function readDraft(snippetId: string): Draft | undefined {
  const text = storage()?.getItem(PREFIX + snippetId);
  if (!text) return undefined;
  try {
    const draft = JSON.parse(text) as Partial<Draft>;
    return typeof draft.digest === "string" && typeof draft.text === "string"
      ? { digest: draft.digest, text: draft.text }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft. False if the browser would not. */
export function writeDraft(snippetId: string, draft: Draft): boolean {
  try {
    globalThis.localStorage.setItem(PREFIX + snippetId, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(snippetId: string): void {
  storage()?.removeItem(PREFIX + snippetId);
}
