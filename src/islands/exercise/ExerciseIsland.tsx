import { useEffect, useRef, useState, type ReactNode } from "react";
import { CheckedLeaf } from "./CheckedLeaf.tsx";
import { LanguageTabs } from "./LanguageTabs.tsx";
import { OrderLeaf } from "./OrderLeaf.tsx";
import { PredictLeaf } from "./PredictLeaf.tsx";
import { Rubric } from "./Rubric.tsx";
import { Solution } from "./Solution.tsx";
import { markSolved } from "./solved.ts";
import type { ExerciseTask } from "./snippet.ts";

export interface ExerciseIslandProps {
  readonly id: string;
  readonly title: string;
  readonly task: ExerciseTask;
  /** The programs to begin with, as the page shows them before anything is edited. */
  readonly python?: ReactNode;
  readonly typescript?: ReactNode;
  /** What stands between the programs and the solution: cases and hints. */
  readonly help?: ReactNode;
  readonly solution?: ReactNode;
}

/** An exercise, of whatever kind. */
export default function ExerciseIsland(props: ExerciseIslandProps) {
  const { id, title, task } = props;
  const [tried, setTried] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const solved = (): void => markSolved(id);
  const attempted = (): void => setTried(true);

  useEffect(() => {
    // Tells `client:intent` that presses are heard from now on.
    root.current?.closest("astro-island")?.dispatchEvent(new Event("island-ready"));
  }, []);

  return (
    <div ref={root} className="exercise-body">
      {task.kind === "open" ? (
        <Rubric id={id} rubric={task.rubric} onSolved={solved} />
      ) : (
        <LanguageTabs>
          {(language) => {
            switch (task.kind) {
              case "checked":
                return (
                  <CheckedLeaf
                    language={language}
                    starter={task.starters[language]}
                    cases={task.cases}
                    title={title}
                    listing={props[language]}
                    onChecked={attempted}
                    onSolved={solved}
                  />
                );
              case "predict":
                return (
                  <PredictLeaf
                    language={language}
                    program={task.programs[language]}
                    listing={props[language]}
                    onSolved={solved}
                  />
                );
              case "order":
                return (
                  <OrderLeaf
                    language={language}
                    shuffled={task.shuffled[language]}
                    right={task.right[language]}
                    onChecked={attempted}
                    onSolved={solved}
                  />
                );
            }
          }}
        </LanguageTabs>
      )}
      {props.help}
      {(task.kind === "checked" || task.kind === "order") && <Solution tried={tried}>{props.solution}</Solution>}
    </div>
  );
}
