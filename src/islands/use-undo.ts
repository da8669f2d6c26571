import { useState } from "react";

export interface Undoable<T> {
  /** What there is to tell of the latest change. */
  readonly said: string;
  readonly say: (message: string) => void;
  readonly replace: (changed: T, message: string) => void;
  /** Takes the latest change back, if there was one. */
  readonly undo: (() => void) | undefined;
}

/**
 * Changes that can be taken back until the reader leaves the page.
 * @param change puts a value in place of the current one, and returns what is to be told instead if that fails
 */
export function useUndo<T>(current: T, change: (value: T) => string | undefined): Undoable<T> {
  const [said, say] = useState("");
  const [before, setBefore] = useState<T>();
  return {
    said,
    say,
    replace(changed, message) {
      setBefore(current);
      say(change(changed) ?? message);
    },
    undo:
      before === undefined
        ? undefined
        : () => {
            change(before);
            setBefore(undefined);
            say("");
          },
  };
}
