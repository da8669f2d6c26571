/** What readers can edit in a chapter, for the page that lists their edits. */
import type { Originals } from "../islands/edits/originals.ts";
import { contentRoot } from "./content-root.ts";
import { exerciseTask } from "./exercise-task.ts";
import { listExercises, readExercise } from "./exercises.ts";
import { chapterPath } from "./links.ts";
import { listPairs, readPair } from "./pairs.ts";

/** The programs of a chapter's Pairs and the starters of its exercises, by the id of their drafts. */
export function originalsOf(chapter: string): Originals {
  const inChapter = (id: string) => id.startsWith(`${chapter}/`);
  const pairs = listPairs(contentRoot)
    .filter(inChapter)
    .map((id) => readPair(contentRoot, id))
    .flatMap(({ sides, stem, title }) =>
      Object.values(sides).map(({ id, digest, source }) => {
        return [id, { title, href: chapterPath(chapter, stem), digest, source }] as const;
      }),
    );
  const exercises = listExercises(contentRoot)
    .filter(inChapter)
    .map((id) => readExercise(contentRoot, id, chapter))
    .filter((exercise) => "sides" in exercise)
    .flatMap((exercise) => {
      const task = exerciseTask(exercise, undefined);
      const starters = task.kind === "checked" ? Object.values(task.starters) : [];
      const { title, stem } = exercise;
      return starters.map(({ id, digest, source }) => {
        return [id, { title, href: chapterPath(chapter, stem), digest, source }] as const;
      });
    });
  return Object.fromEntries([...pairs, ...exercises]);
}
