import { useState } from "react";
import { strings } from "../../book/strings.ts";
import type { Assignment, PartKind } from "../../progress/assignment.ts";
import { progressFile, type Progress } from "../../progress/file.ts";
import { offerFile } from "../offer-file.ts";

/** Makes the file that a student hands in: what the assignment asks for, and nothing else of the progress. */
export function HandIn({ assignment, progress }: { assignment: Assignment; progress: Progress }) {
  const words = strings.teaching;
  const [student, setStudent] = useState("");
  const solved = pick(progress.solved, assignment, "exercise");
  const quizzes = pick(progress.quizzes, assignment, "quiz");
  const count = Object.keys(solved).length + Object.keys(quizzes).length;

  function handIn(): void {
    const text = progressFile({ student: student.trim(), assignment: assignment.title, solved, quizzes });
    offerFile(words.handInFile(fileNameOf(student)), text, "application/json");
  }

  return (
    <section aria-labelledby="hand-in">
      <h2 id="hand-in">{words.handIn}</h2>
      <p>{words.handInStand}</p>
      <div className="assignment-fields">
        <label>
          {words.yourName}
          <input
            type="text"
            autoComplete="name"
            value={student}
            maxLength={200}
            onChange={({ target }) => setStudent(target.value)}
          />
        </label>
      </div>
      <div className="teaching-actions">
        <button type="button" className="run" disabled={count === 0 || !student.trim()} onClick={handIn}>
          {words.saveHandIn}
        </button>
        <span className="fine">{words.inHandIn(count)}</span>
      </div>
    </section>
  );
}

function pick<T>(kept: Readonly<Record<string, T>>, { parts }: Assignment, kind: PartKind): Record<string, T> {
  const ids = parts.flatMap((part) => (part.kind === kind ? [part.id] : []));
  return Object.fromEntries(Object.entries(kept).filter(([id]) => ids.includes(id)));
}

/** Letters and digits of any script, with hyphens between. */
function fileNameOf(name: string): string {
  return name
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .toLowerCase();
}
