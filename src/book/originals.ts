/** What readers can edit in a chapter, for the page that lists their edits. */
import type { Originals } from "../islands/edits/originals.ts";
import type { ExerciseTask, Starter } from "../islands/exercise/snippet.ts";
import { contentRoot } from "./content-root.ts";
import { exerciseTask } from "./exercise-task.ts";
import { listExercises, readExercise } from "./exercises.ts";
import { chapterPath } from "./links.ts";
import { listPairs, readPair } from "./pairs.ts";

/** The programs of a chapter's Pairs, the modules beside them and the starters of its exercises, by the id of their drafts. */
export function originalsOf(chapter: string): Originals {
  const inChapter = (id: string) => id.startsWith(`${chapter}/`);
  const pairs = listPairs(contentRoot)
    .filter(inChapter)
    .map((id) => readPair(contentRoot, id))
    .flatMap(({ sides, stem, title }) => {
      const href = chapterPath(chapter, stem);
      return Object.values(sides).flatMap(({ id, digest, source, files }) => [
        [id, { title, href, digest, source }] as const,
        ...files.map((file) => {
          return [
            `${id}/${file.name}`,
            { title: `${title}, ${file.name}`, href, digest, source: file.source },
          ] as const;
        }),
      ]);
    });
  const exercises = listExercises(contentRoot)
    .filter(inChapter)
    .map((id) => readExercise(contentRoot, id, chapter))
    .filter((exercise) => "call" in exercise)
    .flatMap((exercise) => {
      const { title, stem } = exercise;
      return startersOf(exerciseTask(exercise, undefined)).map(({ id, digest, source }) => {
        return [id, { title, href: chapterPath(chapter, stem), digest, source }] as const;
      });
    });
  return Object.fromEntries([...pairs, ...exercises]);
}

function startersOf(task: ExerciseTask): readonly Starter[] {
  switch (task.kind) {
    case "checked":
      return Object.values(task.starters);
    case "port":
      return [task.starter];
    default:
      return [];
  }
}
