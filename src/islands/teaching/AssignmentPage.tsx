import { useEffect, useRef, useState } from "react";
import { strings } from "../../book/strings.ts";
import type { Assignment, LinkRefusal } from "../../progress/assignment.ts";
import type { Catalogue } from "../../progress/catalogue.ts";
import { assignmentHere } from "./assignment-here.ts";
import { HandIn } from "./HandIn.tsx";
import { namesPlace } from "../names-place.ts";
import { useIslandReady } from "../use-island-ready.ts";
import { findPart, statusOf } from "./part.ts";
import { useProgress } from "./use-progress.ts";

/** An assignment as its link carries it, with the student's progress. All that others wrote is shown as text. */
export default function AssignmentPage({ catalogue }: { catalogue: Catalogue }) {
  const words = strings.teaching;
  const [read, setRead] = useState<{ assignment: Assignment } | { refused: LinkRefusal }>();
  const [progress] = useProgress();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const open = (): void => void assignmentHere().then(setRead);
    const follow = (): void => {
      // Who follows a link within the page keeps the assignment.
      if (!namesPlace(location.hash)) open();
    };
    open();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useIslandReady(root, read !== undefined);

  if (!read || "refused" in read) {
    return (
      <div ref={root} className="teaching needs-script">
        <p role="alert">{words.refused[read?.refused ?? "none"]}</p>
      </div>
    );
  }
  const { title, note, due, parts } = read.assignment;
  return (
    <div ref={root} className="teaching needs-script">
      <section aria-labelledby="assignment">
        <h2 id="assignment">{title || words.untitled}</h2>
        <p className="fine">{words.notTheBooks}</p>
        {due && <p>{words.due(due)}</p>}
        {note && <p className="own-words">{note}</p>}
        <ol className="part-list">
          {parts.map((part, index) => {
            const found = findPart(catalogue, part);
            return (
              <li key={index} data-part={part.id}>
                <span className="label">{words.kinds[part.kind]}</span>{" "}
                {found ? <a href={found.href}>{found.title}</a> : words.unknownPart(part.id)}{" "}
                <span className="part-status">{found && statusOf(catalogue, part, progress)}</span>
                {part.note && <p className="own-words">{part.note}</p>}
              </li>
            );
          })}
        </ol>
      </section>
      <HandIn assignment={read.assignment} progress={progress} />
    </div>
  );
}
