import type { ReactNode } from "react";
import { strings } from "../book/strings.ts";
import { isOver, type Execution, type ExecutionState } from "../runtime/index.ts";
import { AnswerField } from "./AnswerField.tsx";
import { OutputView } from "./OutputView.tsx";
import { sessions } from "./sessions.ts";

interface RunOutputProps {
  readonly execution: Execution;
  readonly run: ExecutionState;
  /** Lines to propose where the program asks for input. */
  readonly suggestions: readonly string[];
  readonly idPrefix: string;
  /** What stands above the output. */
  readonly children?: ReactNode;
}

/** What a run has said so far, what it asks, and how it ended. */
export function RunOutput({ execution, run, suggestions, idPrefix, children }: RunOutputProps) {
  const { answers } = execution.conditions;
  return (
    <>
      <p className="output-label">
        <span>{strings.output}</span>
        {run.milliseconds !== undefined && (
          <span className="output-time">{strings.milliseconds(run.milliseconds)}</span>
        )}
      </p>
      {children}
      <OutputView outputs={run.outputs} idPrefix={idPrefix} />
      {run.status === "awaiting-input" && (
        <AnswerField
          key={answers.length}
          outputs={run.outputs}
          suggestion={suggestions[answers.length] ?? ""}
          onAnswer={(line) => sessions[execution.program.language].answer(execution, line)}
        />
      )}
      {isOver(run) && run.outputs.length === 0 && !run.notice && <p className="output-empty">{strings.noOutput}</p>}
      {run.notice && <p className="output-notice">{run.notice}</p>}
    </>
  );
}
