import { useRef, useState, type ReactNode } from "react";
import type { Language } from "../../runtime/index.ts";
import { CheckedLeaf } from "./CheckedLeaf.tsx";
import { LanguageTabs } from "./LanguageTabs.tsx";
import { OrderLeaf } from "./OrderLeaf.tsx";
import { PortLeaves } from "./PortLeaves.tsx";
import { PredictLeaf } from "./PredictLeaf.tsx";
import { Rubric } from "./Rubric.tsx";
import { Solution } from "./Solution.tsx";
import { markSolved } from "../../progress/solved.ts";
import { useIslandReady } from "../use-island-ready.ts";
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
  const solved = (text: string, language?: Language): void => markSolved(id, { text, ...(language && { language }) });
  const attempted = (): void => setTried(true);

  useIslandReady(root);

  return (
    <div ref={root} className="exercise-body">
      {task.kind === "open" ? (
        <Rubric id={id} rubric={task.rubric} onSolved={solved} />
      ) : task.kind === "port" ? (
        <PortLeaves task={task} given={props[task.given.language]}>
          <CheckedLeaf
            language={task.written}
            task={task}
            title={title}
            listing={props[task.written]}
            onChecked={attempted}
            onSolved={(source) => solved(source, task.written)}
          />
        </PortLeaves>
      ) : (
        <LanguageTabs>
          {(language) => {
            switch (task.kind) {
              case "checked":
                return (
                  <CheckedLeaf
                    language={language}
                    task={task}
                    title={title}
                    listing={props[language]}
                    onChecked={attempted}
                    onSolved={(source) => solved(source, language)}
                  />
                );
              case "predict":
                return (
                  <PredictLeaf
                    language={language}
                    program={task.programs[language]}
                    listing={props[language]}
                    onSolved={(answer) => solved(answer, language)}
                  />
                );
              case "order":
                return (
                  <OrderLeaf
                    language={language}
                    shuffled={task.shuffled[language]}
                    right={task.right[language]}
                    onChecked={attempted}
                    onSolved={(lines) => solved(lines, language)}
                  />
                );
            }
          }}
        </LanguageTabs>
      )}
      {props.help}
      {props.solution && <Solution tried={tried}>{props.solution}</Solution>}
    </div>
  );
}
