import type { APIRoute } from "astro";
import { contentRoot } from "../book/content-root.ts";
import { exerciseTask } from "../book/exercise-task.ts";
import { listExercises, readExercise } from "../book/exercises.ts";
import { readRecordedPair } from "../book/pairs.ts";

/** What every exercise is checked by, for the page that verifies what students hand in. */
export const GET: APIRoute = () => {
  const tasks = listExercises(contentRoot).map((id) => {
    const exercise = readExercise(contentRoot, id, "exercises.json");
    const pair = exercise.kind === "predict" ? readRecordedPair(contentRoot, exercise.pair, id) : undefined;
    return [id, exerciseTask(exercise, pair)] as const;
  });
  return Response.json(Object.fromEntries(tasks));
};
