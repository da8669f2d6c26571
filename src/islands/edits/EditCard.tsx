import { strings } from "../../book/strings.ts";
import { offerFile } from "../offer-file.ts";
import { Difference } from "./Difference.tsx";
import type { Edit } from "./edits-file.ts";
import type { Original } from "./originals.ts";

interface EditCardProps {
  readonly edit: Edit;
  /** Unknown while the book can't be asked; gone where it has the Snippet no more. */
  readonly original: Original | "unknown" | "gone";
  /** Makes it an edit of the Snippet as it is now. */
  readonly onBring: () => void;
  readonly onDelete: () => void;
}

/** One edit: where it belongs, what it changes, and what can be done with it. */
export function EditCard({ edit, original, onBring, onDelete }: EditCardProps) {
  const words = strings.edits;
  const { id, digest, text, changed } = edit;
  const file = id.slice(id.lastIndexOf("/") + 1);
  const language = strings.languages[file.endsWith(".py") ? "python" : "typescript"];
  const found = typeof original === "object" ? original : undefined;
  const name = `${found?.title ?? file}, ${language}`;
  const version = found ? (found.digest === digest ? "present" : "older") : original;
  return (
    <article className="edit" data-edit={id} data-version={version}>
      <h2>{found ? <a href={found.href}>{name}</a> : name}</h2>
      <p className="fine">
        {changed > 0 && words.changed(new Date(changed))} {version === "older" && words.older}
        {version === "gone" && words.gone}
      </p>
      {found ? (
        <Difference from={found.source} to={text} label={words.difference(name)} />
      ) : (
        <pre className="difference" tabIndex={0} role="group" aria-label={name}>
          {text}
        </pre>
      )}
      <div className="edit-actions">
        {version === "older" && (
          <button type="button" data-action="bring" onClick={onBring}>
            {words.bring} <span className="visually-hidden">{name}</span>
          </button>
        )}
        <button type="button" data-action="delete" onClick={onDelete}>
          {words.delete} <span className="visually-hidden">{name}</span>
        </button>
        <button type="button" data-action="download" onClick={() => offerFile(file, text)}>
          {words.download} <span className="visually-hidden">{name}</span>
        </button>
      </div>
    </article>
  );
}
