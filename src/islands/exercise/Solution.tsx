import { useState, type ReactNode } from "react";
import { strings } from "../../book/strings.ts";

/** The solution: at once after a try, and by a second press before one. */
export function Solution({ tried, children }: { tried: boolean; children: ReactNode }) {
  const [state, setState] = useState<"hidden" | "asked" | "shown">("hidden");
  const words = strings.exercise;

  function press(): void {
    setState(state === "shown" ? "hidden" : tried || state === "asked" ? "shown" : "asked");
  }

  return (
    <div className="exercise-solution">
      <button type="button" data-action="solution" aria-expanded={state === "shown"} onClick={press}>
        {state === "shown" ? words.hideSolution : words.showSolution}
      </button>{" "}
      <span className="fine" role="status">
        {state === "asked" && words.notTried}
      </span>
      {state === "shown" && children}
      <details className="without-script">
        <summary>{words.solution}</summary>
        {state !== "shown" && children}
      </details>
    </div>
  );
}
