/** What a part of an assignment is in this edition of the book. */
import type { AssignmentPart } from "../../progress/assignment.ts";
import type { Catalogue, CatalogueChapter } from "../../progress/catalogue.ts";
import type { Progress } from "../../progress/file.ts";
import { scoreQuiz } from "../../progress/quiz.ts";
import { strings } from "../../book/strings.ts";

type Named = Pick<AssignmentPart, "kind" | "id">;

export interface FoundPart {
  readonly title: string;
  readonly href: string;
}

/** Where a part is; nothing if this edition does not have it. */
export function findPart(catalogue: Catalogue, { kind, id }: Named): FoundPart | undefined {
  switch (kind) {
    case "chapter":
      return catalogue.find(({ slug }) => slug === id);
    case "quiz": {
      const chapter = catalogue.find(({ slug }) => slug === id);
      return chapter?.quiz && { title: strings.teaching.questionsOf(chapter.title), href: chapter.quiz.href };
    }
    case "pair":
      return catalogue.flatMap(({ pairs }) => pairs).find((pair) => pair.id === id);
    case "exercise":
      return catalogue.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id);
  }
}

/** All parts that a chapter offers, in the book's order. */
export function partsOf({ slug, pairs, exercises, quiz }: CatalogueChapter): Named[] {
  return [
    { kind: "chapter", id: slug },
    ...pairs.map(({ id }) => ({ kind: "pair" as const, id })),
    ...exercises.map(({ id }) => ({ kind: "exercise" as const, id })),
    ...(quiz ? [{ kind: "quiz" as const, id: slug }] : []),
  ];
}

/** How far the reader is with a part; nothing for what is only read. */
export function statusOf(catalogue: Catalogue, { kind, id }: Named, progress: Progress): string | undefined {
  const words = strings.teaching;
  if (kind === "exercise") return progress.solved[id] ? words.solved : words.open;
  if (kind !== "quiz") return undefined;
  const quiz = catalogue.find(({ slug }) => slug === id)?.quiz;
  const kept = progress.quizzes[id];
  const score = quiz && kept && scoreQuiz(kept, quiz);
  return score ? words.score(score.right, quiz.right.length) : words.open;
}
