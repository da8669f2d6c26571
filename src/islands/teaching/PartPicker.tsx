import { strings } from "../../book/strings.ts";
import type { AssignmentPart } from "../../progress/assignment.ts";
import type { Catalogue } from "../../progress/catalogue.ts";
import { findPart, partsOf } from "./part.ts";

interface PartPickerProps {
  readonly catalogue: Catalogue;
  readonly parts: readonly AssignmentPart[];
  readonly onChange: (parts: readonly AssignmentPart[]) => void;
}

/** All that the book has to assign, by chapter. What is chosen keeps the book's order. */
export function PartPicker({ catalogue, parts, onChange }: PartPickerProps) {
  const words = strings.teaching;
  const order = catalogue.flatMap(partsOf);

  function toggle(kind: AssignmentPart["kind"], id: string): void {
    const same = (part: { kind: string; id: string }) => part.kind === kind && part.id === id;
    if (parts.some(same)) return onChange(parts.filter((part) => !same(part)));
    const place = (part: AssignmentPart) => order.findIndex((one) => one.kind === part.kind && one.id === part.id);
    onChange([...parts, { kind, id, note: "" }].sort((a, b) => place(a) - place(b)));
  }

  return (
    <div className="part-picker">
      {catalogue.map((chapter) => (
        <details key={chapter.slug} data-chapter={chapter.slug}>
          <summary>{chapter.title}</summary>
          <fieldset>
            <legend className="visually-hidden">{chapter.title}</legend>
            {partsOf(chapter).map((part) => (
              <label key={part.kind + part.id}>
                <input
                  type="checkbox"
                  checked={parts.some(({ kind, id }) => kind === part.kind && id === part.id)}
                  onChange={() => toggle(part.kind, part.id)}
                />{" "}
                <span>
                  <span className="label">{words.kinds[part.kind]}</span> {findPart(catalogue, part)?.title}
                </span>
              </label>
            ))}
          </fieldset>
        </details>
      ))}
    </div>
  );
}
