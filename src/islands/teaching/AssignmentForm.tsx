import { strings } from "../../book/strings.ts";
import { longest, type Assignment, type AssignmentPart } from "../../progress/assignment.ts";
import type { Catalogue } from "../../progress/catalogue.ts";
import { findPart } from "./part.ts";
import { PartPicker } from "./PartPicker.tsx";

interface AssignmentFormProps {
  readonly catalogue: Catalogue;
  readonly assignment: Assignment;
  readonly onChange: (assignment: Assignment) => void;
}

/** What the instructor writes and chooses. */
export function AssignmentForm({ catalogue, assignment, onChange }: AssignmentFormProps) {
  const words = strings.teaching;
  const { parts } = assignment;
  const change = (changed: Partial<Assignment>): void => onChange({ ...assignment, ...changed });
  const changePart = (at: number, changed: Partial<AssignmentPart>): void =>
    change({ parts: parts.map((part, index) => (index === at ? { ...part, ...changed } : part)) });

  return (
    <>
      <div className="assignment-fields">
        <label>
          {words.fields.title}
          <input
            type="text"
            value={assignment.title}
            maxLength={longest.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        </label>
        <label>
          {words.fields.due}
          <input type="date" value={assignment.due} onChange={({ target }) => change({ due: target.value })} />
        </label>
        <label className="wide">
          {words.fields.note}
          <textarea
            rows={3}
            value={assignment.note}
            maxLength={longest.note}
            onChange={({ target }) => change({ note: target.value })}
          />
        </label>
      </div>
      <h3>{words.choose}</h3>
      <PartPicker catalogue={catalogue} parts={parts} onChange={(chosen) => change({ parts: chosen })} />
      <h3>{words.chosen(parts.length)}</h3>
      <ol className="part-list">
        {parts.map((part, index) => {
          const title = findPart(catalogue, part)?.title ?? words.unknownPart(part.id);
          return (
            <li key={part.kind + part.id} data-part={part.id}>
              <span className="label">{words.kinds[part.kind]}</span> {title}{" "}
              <button
                type="button"
                className="quiet"
                onClick={() => change({ parts: parts.filter((_, other) => other !== index) })}
              >
                {words.remove} <span className="visually-hidden">{title}</span>
              </button>
              <label>
                {words.partNote} <span className="visually-hidden">{title}</span>
                <input
                  type="text"
                  value={part.note}
                  maxLength={longest.partNote}
                  onChange={({ target }) => changePart(index, { note: target.value })}
                />
              </label>
            </li>
          );
        })}
      </ol>
    </>
  );
}
