/**
 * What a reader typed, kept in this browser only. A draft belongs to one version of a Snippet, so that an old draft
 * never hides a newer Snippet, and a new one never replaces an old one.
 */
export interface Draft {
  /** Digest of the Snippet that was edited. */
  readonly digest: string;
  readonly text: string;
}

export interface KeptDraft extends Draft {
  /** When it was typed, in milliseconds since 1970; 0 if nobody has noted it. */
  readonly changed: number;
}

/** Before a Snippet's id, in the browser's storage. A module beside a program follows its id. */
export const DRAFT_PREFIX = "draft:";

/** Storage can be full, or refused altogether, as in some private windows. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The drafts of a Snippet, one for each version that was edited, the latest first. */
export function readDrafts(snippetId: string): KeptDraft[] {
  try {
    const { older, ...latest } = JSON.parse(storage()?.getItem(DRAFT_PREFIX + snippetId) ?? "{}") as {
      older?: unknown;
    };
    return [latest, ...(Array.isArray(older) ? (older as unknown[]) : [])].flatMap(keptDraft);
  } catch {
    return [];
  }
}

function keptDraft(value: unknown): KeptDraft[] {
  const { digest, text, changed = 0 } = (value ?? {}) as Partial<KeptDraft>;
  return typeof digest === "string" && typeof text === "string" ? [{ digest, text, changed: Number(changed) }] : [];
}

/** The latest draft of a Snippet. */
export function readDraft(snippetId: string): KeptDraft | undefined {
  return readDrafts(snippetId)[0];
}

/** Keeps a draft, beside those of other versions. False if the browser would not. */
export function writeDraft(snippetId: string, draft: Draft): boolean {
  const others = readDrafts(snippetId).filter(({ digest }) => digest !== draft.digest);
  return writeDrafts(snippetId, [{ ...draft, changed: Date.now() }, ...others]);
}

/** Forgets what was typed into one version of a Snippet. */
export function removeDraft(snippetId: string, digest: string): void {
  writeDrafts(
    snippetId,
    readDrafts(snippetId).filter((draft) => draft.digest !== digest),
  );
}

/** Puts these in the place of all drafts of a Snippet, the latest first. False if the browser would not. */
export function writeDrafts(snippetId: string, [latest, ...older]: readonly KeptDraft[]): boolean {
  try {
    if (latest) globalThis.localStorage.setItem(DRAFT_PREFIX + snippetId, JSON.stringify({ ...latest, older }));
    else globalThis.localStorage.removeItem(DRAFT_PREFIX + snippetId);
    return true;
  } catch {
    return false;
  }
}

/** The ids of all Snippets that have drafts, sorted. */
export function draftedSnippets(): string[] {
  return Object.keys(storage() ?? {})
    .filter((key) => key.startsWith(DRAFT_PREFIX))
    .map((key) => key.slice(DRAFT_PREFIX.length))
    .sort();
}
