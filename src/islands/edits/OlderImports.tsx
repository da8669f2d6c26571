import { strings } from "../../book/strings.ts";
import { Difference } from "./Difference.tsx";
import type { Edit } from "./edits-file.ts";

interface OlderImportsProps {
  /** Edits of a file that are older than the reader's own of the same version. */
  readonly older: readonly Edit[];
  readonly own: readonly Edit[];
  readonly onTake: (edit: Edit) => void;
  readonly onLeave: (edit: Edit) => void;
}

/** What an import would not replace by itself: the reader chooses, one by one. */
export function OlderImports({ older, own, onTake, onLeave }: OlderImportsProps) {
  const words = strings.edits;
  if (older.length === 0) return null;
  return (
    <section className="older-imports" aria-labelledby="older-imports">
      <h2 id="older-imports">{words.olderTitle}</h2>
      <p>{words.olderStand}</p>
      {older.map((edit) => (
        <article key={edit.id + edit.digest} className="edit" data-import={edit.id}>
          <h3>{edit.id}</h3>
          <Difference
            from={own.find(({ id, digest }) => id === edit.id && digest === edit.digest)?.text ?? ""}
            to={edit.text}
            label={words.importDifference(edit.id)}
          />
          <div className="edit-actions">
            <button type="button" data-action="take" onClick={() => onTake(edit)}>
              {words.take} <span className="visually-hidden">{edit.id}</span>
            </button>
            <button type="button" data-action="leave" onClick={() => onLeave(edit)}>
              {words.leave} <span className="visually-hidden">{edit.id}</span>
            </button>
          </div>
        </article>
      ))}
    </section>
  );
}
