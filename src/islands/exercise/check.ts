/** How an answer to an exercise is checked: against which cases, and by which program. */
import { prepareCheck, type Check, type ExerciseCase, type Language } from "../../runtime/index.ts";
import { execute, type Sessions } from "../sessions.ts";
import type { CheckedTask, PortTask } from "./snippet.ts";

/**
 * The cases with what is wanted of each. Where the exercise is a translation, the given program says
 * it, by being run. Rejects, with a sentence for the reader, if it can't.
 */
export async function wantedCases(task: CheckedTask | PortTask, sessions: Sessions): Promise<readonly ExerciseCase[]> {
  if (task.kind === "checked") return task.cases;
  const unknown = { value: null };
  const cases = task.cases.map((call) => ({ ...call, expected: unknown }));
  const check = prepareCheck({ ...task.given, cases });
  const { outputs, notice } = await execute(sessions, check.program).ended;
  return check.resultsIn(outputs).map(({ outcome }, index) => {
    const given = cases[index];
    if (!given || outcome?.kind !== "returned") throw new Error(notice ?? `${task.given.name} returned nothing.`);
    return { ...given, expected: { value: outcome.value } };
  });
}

/** The check of one answer. */
export function checkOf(
  task: CheckedTask | PortTask,
  language: Language,
  source: string,
  cases: readonly ExerciseCase[],
): Check {
  const starter = task.kind === "checked" ? task.starters[language] : task.starter;
  return prepareCheck({ language, name: starter.file, source, call: starter.call, cases, starter: starter.source });
}
