import { strings } from "../../book/strings.ts";
import type { Assignment } from "../../progress/assignment.ts";
import type { Catalogue } from "../../progress/catalogue.ts";
import { quizKey } from "./claimed.ts";
import type { OpenedFile } from "./HandIns.tsx";
import { findPart } from "./part.ts";

interface HandInTableProps {
  readonly catalogue: Catalogue;
  readonly assignment: Assignment;
  readonly opened: readonly OpenedFile[];
}

/** What a key of `Verdicts` is called. */
export function titleOf(catalogue: Catalogue, key: string): string {
  const part = key.startsWith(quizKey(""))
    ? { kind: "quiz" as const, id: key.slice(quizKey("").length) }
    : { kind: "exercise" as const, id: key };
  return findPart(catalogue, part)?.title ?? strings.teaching.unknownPart(part.id);
}

/** A row for each file, a column for all that was asked for or claimed. */
export function HandInTable({ catalogue, assignment, opened }: HandInTableProps) {
  const words = strings.teaching;
  const asked = assignment.parts.flatMap(({ kind, id }) =>
    kind === "exercise" ? [id] : kind === "quiz" ? [quizKey(id)] : [],
  );
  const columns = [...new Set([...asked, ...opened.flatMap(({ verdicts }) => Object.keys(verdicts))])];
  return (
    <div className="table-box" role="group" tabIndex={0} aria-label={words.table}>
      <table className="hand-ins">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            {columns.map((key) => (
              <th key={key} scope="col">
                {titleOf(catalogue, key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {opened.map(({ name, file, verdicts }, index) => (
            <tr key={index}>
              <th scope="row">
                {file.student || words.nameless} <small>{name}</small>
              </th>
              {columns.map((key) => {
                const verdict = Object.hasOwn(verdicts, key) ? verdicts[key] : undefined;
                return (
                  <td key={key} data-verdict-of={key} data-kind={verdict?.kind ?? "missing"}>
                    {verdict ? words.verdict(verdict) : words.missing}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
