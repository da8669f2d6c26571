import { useEffect, useRef, useState } from "react";
import { strings } from "../../book/strings.ts";
import { assignmentFragment, emptyAssignment, type LinkRefusal } from "../../progress/assignment.ts";
import type { Catalogue } from "../../progress/catalogue.ts";
import { useIslandReady } from "../use-island-ready.ts";
import { assignmentHere } from "./assignment-here.ts";
import { AssignmentForm } from "./AssignmentForm.tsx";
import { AssignmentLink } from "./AssignmentLink.tsx";
import { HandIns } from "./HandIns.tsx";

export interface TeachPageProps {
  readonly catalogue: Catalogue;
  /** Where students open an assignment. */
  readonly assignmentPath: string;
  /** What every exercise is checked by. */
  readonly tasksPath: string;
}

/** Makes assignments and verifies what is handed in. The page's own address keeps the assignment. */
export default function TeachPage({ catalogue, assignmentPath, tasksPath }: TeachPageProps) {
  const words = strings.teaching;
  const [assignment, setAssignment] = useState(emptyAssignment);
  const [fragment, setFragment] = useState("");
  const [refused, setRefused] = useState<LinkRefusal>();
  const [begun, setBegun] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void assignmentHere().then((read) => {
      if ("assignment" in read) setAssignment(read.assignment);
      else setRefused(read.refused);
      setBegun(true);
    });
    // Once: afterwards, the address follows the form.
  }, []);
  useIslandReady(root, begun);

  useEffect(() => {
    if (assignment === emptyAssignment) return;
    let latest = true;
    void assignmentFragment(assignment).then((packed) => {
      if (!latest) return;
      setFragment(packed);
      history.replaceState(history.state, "", packed);
    });
    return () => {
      latest = false;
    };
  }, [assignment]);

  return (
    <div ref={root} className="teaching needs-script">
      <section aria-labelledby="assign">
        <h2 id="assign">{words.assign}</h2>
        <p>{words.assignStand}</p>
        {refused && refused !== "none" && <p role="alert">{words.refused[refused]}</p>}
        <AssignmentForm catalogue={catalogue} assignment={assignment} onChange={setAssignment} />
        {assignment.parts.length > 0 && <AssignmentLink path={assignmentPath} fragment={fragment} />}
      </section>
      <HandIns catalogue={catalogue} assignment={assignment} tasksPath={tasksPath} />
    </div>
  );
}
