import { useState } from "react";
import {
  isOver,
  Observable,
  type Execution,
  type ExecutionState,
  type Language,
  type Program,
} from "../../runtime/index.ts";
import { execute, sessions } from "../sessions.ts";
import { useObservable } from "../use-observable.ts";

const NONE = new Observable<ExecutionState | undefined>(undefined);

export interface Run {
  readonly execution: Execution | undefined;
  /** Of the latest run; nothing before the first. */
  readonly state: ExecutionState | undefined;
  readonly waits: boolean;
  /** Whether it is under way: one that waits for an answer may give way to another. */
  readonly busy: boolean;
  readonly start: (program: Program) => Execution;
  readonly stop: () => void;
}

/** Runs of one leaf, in the page's Session of that language. */
export function useRun(language: Language): Run {
  const [execution, setExecution] = useState<Execution>();
  const state = useObservable<ExecutionState | undefined>(execution?.state ?? NONE);
  const waits = state !== undefined && !isOver(state);
  const asks = state?.status === "awaiting-input";
  return {
    execution,
    state,
    waits,
    busy: waits && !asks,
    start: (program) => {
      if (execution && asks) sessions[language].stop(execution);
      const started = execute(sessions, program);
      setExecution(started);
      return started;
    },
    stop: () => {
      if (execution) sessions[language].stop(execution);
    },
  };
}
