import type { Undoable } from "./use-undo.ts";

/** Tells what the latest change was, and offers to take it back. */
export function UndoStatus({ said, undo, label }: Pick<Undoable<unknown>, "said" | "undo"> & { label: string }) {
  return (
    <>
      <p role="status">{said}</p>
      {undo && (
        <button type="button" onClick={undo}>
          {label}
        </button>
      )}
    </>
  );
}
