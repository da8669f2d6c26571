/** When the first output of a run arrived, in milliseconds after the press of Run. */
import type { Execution } from "../runtime/index.ts";

const times = new WeakMap<Execution, number>();

/** Watches a run that has been asked for just now. */
export function watchFirstOutput(execution: Execution): Execution {
  const pressed = performance.now();
  const end = execution.state.subscribe(() => {
    if (execution.state.value.outputs.length === 0) return;
    times.set(execution, performance.now() - pressed);
    end();
  });
  return execution;
}

/** Nothing as long as the run has put out nothing. */
export function firstOutputOf(execution: Execution): number | undefined {
  return times.get(execution);
}
