/** Verifies all that a file of progress claims, in interpreters of its own. */
import type { Catalogue } from "../../progress/catalogue.ts";
import type { ProgressFile } from "../../progress/file.ts";
import type { ExerciseTask } from "../exercise/snippet.ts";
import { separateSessions } from "../sessions.ts";
import { quizKey } from "./claimed.ts";
import { verifyAnswer, verifyQuiz, type Verdict } from "./verify.ts";

/** Milliseconds that one program of a student's may take. */
const TIMEOUT = 30_000;

export type Tasks = Readonly<Record<string, ExerciseTask>>;

/**
 * Verifies one claim after the other. No student's program meets an interpreter in which another's has run.
 * @param onVerdict called with each verdict as it is known
 */
export async function verifyFile(
  { solved, quizzes }: ProgressFile,
  tasks: Tasks,
  catalogue: Catalogue,
  onVerdict: (key: string, verdict: Verdict) => void,
): Promise<void> {
  for (const [slug, kept] of Object.entries(quizzes)) {
    onVerdict(quizKey(slug), verifyQuiz(catalogue.find((chapter) => chapter.slug === slug)?.quiz, kept));
  }
  const sessions = separateSessions(TIMEOUT);
  try {
    for (const [id, answer] of Object.entries(solved)) {
      onVerdict(id, await verifyAnswer(Object.hasOwn(tasks, id) ? tasks[id] : undefined, answer, sessions));
    }
  } finally {
    sessions.python.dispose();
    sessions.typescript.dispose();
  }
}
