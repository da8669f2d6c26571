import { useEffect, useRef, useState } from "react";
import { strings } from "../../book/strings.ts";
import { removeDraft } from "../drafts.ts";
import { useIslandReady } from "../use-island-ready.ts";
import { EditCard } from "./EditCard.tsx";
import { EditFiles } from "./EditFiles.tsx";
import { planImport, type Edit } from "./edits-file.ts";
import { keepEdit, readEdits, restoreSnapshot, takeSnapshot, type Snapshot } from "./kept-edits.ts";
import { OlderImports } from "./OlderImports.tsx";
import { fetchOriginals, type Originals } from "./originals.ts";

interface MyEditsProps {
  /** The address under which the book's own texts lie. */
  readonly texts: string;
}

/** Everything that the reader has edited. What is done here can be undone until the page is left. */
export default function MyEdits({ texts }: MyEditsProps) {
  const words = strings.edits;
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const [originals, setOriginals] = useState<Originals | "unreachable">();
  const [older, setOlder] = useState<readonly Edit[]>([]);
  const [said, setSaid] = useState("");
  const [undo, setUndo] = useState<Snapshot>();
  const root = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const read = () => setEdits(readEdits());
    read();
    // Another tab may edit meanwhile.
    addEventListener("storage", read);
    return () => removeEventListener("storage", read);
  }, []);
  useIslandReady(root);

  const ids = edits.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (!ids) return;
    fetchOriginals(texts, ids.split(" ")).then(setOriginals, () => setOriginals("unreachable"));
  }, [texts, ids]);

  /** Does something to the drafts of some Snippets, and remembers how they were. */
  function act(touched: readonly string[], does: () => string): void {
    const before = takeSnapshot(touched);
    setSaid(does());
    setUndo(before);
    setEdits(readEdits());
    // The button that was pressed may be gone.
    status.current?.focus();
  }

  function say(message: string): void {
    setSaid(message);
    setUndo(undefined);
    status.current?.focus();
  }

  function bring({ id, digest, text }: Edit, to: string): void {
    act([id], () => {
      const kept = keepEdit({ id, digest: to, text, changed: Date.now() });
      if (kept) removeDraft(id, digest);
      return kept ? words.brought : words.notKept;
    });
  }

  function takeAll(imported: readonly Edit[]): void {
    const plan = planImport(imported, readEdits());
    setOlder(plan.older);
    act(
      plan.taken.map(({ id }) => id),
      () => {
        const kept = plan.taken.filter(keepEdit);
        const all = kept.length === plan.taken.length;
        return [words.imported(kept.length, plan.known), all ? "" : words.notKept].join(" ").trim();
      },
    );
  }

  return (
    <div ref={root} className="my-edits needs-script">
      <EditFiles
        edits={edits}
        onImport={takeAll}
        onFault={say}
        onErase={() =>
          act(
            edits.map(({ id }) => id),
            () => {
              for (const { id, digest } of edits) removeDraft(id, digest);
              return words.erased(edits.length);
            },
          )
        }
      />
      <div className="edits-said" ref={status} tabIndex={-1}>
        <p role="status">{said}</p>
        {undo && undo.size > 0 && (
          <button
            type="button"
            onClick={() => {
              restoreSnapshot(undo);
              setEdits(readEdits());
              say(words.undone);
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
      <OlderImports
        older={older}
        own={edits}
        onTake={(edit) => {
          setOlder(older.filter((other) => other !== edit));
          act([edit.id], () => (keepEdit({ ...edit, changed: Date.now() }) ? words.imported(1, 0) : words.notKept));
        }}
        onLeave={(edit) => setOlder(older.filter((other) => other !== edit))}
      />
      {originals === "unreachable" && <p>{words.unreachable}</p>}
      {edits.length === 0 && <p>{words.none}</p>}
      {originals &&
        edits.map((edit) => {
          const original = originals === "unreachable" ? "unknown" : (originals[edit.id] ?? "gone");
          return (
            <EditCard
              key={edit.id + edit.digest}
              edit={edit}
              original={original}
              onBring={() => typeof original === "object" && bring(edit, original.digest)}
              onDelete={() =>
                act([edit.id], () => {
                  removeDraft(edit.id, edit.digest);
                  return words.deleted;
                })
              }
            />
          );
        })}
    </div>
  );
}
