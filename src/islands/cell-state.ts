import { strings } from "../book/strings.ts";
import type { Execution, ExecutionState, Output, SessionState, SourceSpan } from "../runtime/index.ts";

/** `data-state` of a Cell: the Session's, but `running` only where this Cell's own program runs. */
export type CellState = Exclude<SessionState["status"], "disposed">;

export function cellState(session: SessionState, execution: Execution | undefined): CellState {
  switch (session.status) {
    case "running":
      return session.executionId === execution?.id ? "running" : "ready";
    case "disposed":
      return "idle";
    default:
      return session.status;
  }
}

/** What is going on, in a phrase: it changes by the step, so that it can be read aloud. */
export function statusText(session: SessionState, run: ExecutionState): string {
  if (run.status === "awaiting-input") return strings.awaitingInput;
  switch (session.status) {
    case "loading":
      return session.progress.step;
    case "restarting":
      return strings.restarting;
    case "running":
      if (run.status === "queued") return strings.queued;
      return session.progress?.step ?? strings.running;
    default:
      return "";
  }
}

/** The lines that the latest error passed. */
export function errorSpans(outputs: readonly Output[]): readonly SourceSpan[] {
  return outputs.findLast((output) => output.type === "error")?.spans ?? [];
}
