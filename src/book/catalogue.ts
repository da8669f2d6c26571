/** Lists what of the book can be assigned and solved, chapter by chapter. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, CatalogueItem, CatalogueQuiz } from "../progress/catalogue.ts";
import { readEntries } from "./contents.ts";
import { listExercises, readExercise } from "./exercises.ts";
import { chapterPath } from "./links.ts";
import { pairsInProse } from "./numbering.ts";
import { readPair } from "./pairs.ts";
import { quizDigest, readQuiz } from "./quiz.ts";
import { strings } from "./strings.ts";

/** The written chapters in reading order. */
export function readCatalogue(contentRoot: string): Catalogue {
  return readEntries(contentRoot)
    .filter(({ exists }) => exists)
    .map(({ slug, number, title, minutes }) => {
      const quiz = quizOf(contentRoot, slug);
      return {
        slug,
        title: `${number}. ${title}`,
        href: chapterPath(slug),
        minutes,
        pairs: pairsInProse(contentRoot, slug).map((id) => itemOf(slug, id, readPair(contentRoot, id, slug).title)),
        exercises: exercisesInProse(contentRoot, slug).map((id) => {
          const { kind, title } = readExercise(contentRoot, id, slug);
          return itemOf(slug, id, `${title} (${strings.exercise.shortKinds[kind]})`);
        }),
        ...(quiz && { quiz }),
      };
    });
}

/** A place on a chapter's page; Pairs of another chapter may be shown there. */
function itemOf(slug: string, id: string, title: string): CatalogueItem {
  const [, stem = ""] = id.split("/");
  return { id, title, href: chapterPath(slug, stem) };
}

/** The exercises of a chapter, as its prose comes to them. */
function exercisesInProse(contentRoot: string, slug: string): string[] {
  const prose = readFileSync(join(contentRoot, slug, "index.mdx"), "utf8");
  return listExercises(contentRoot)
    .map((id) => ({ id, at: prose.indexOf(`<Exercise id="${id}"`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

function quizOf(contentRoot: string, slug: string): CatalogueQuiz | undefined {
  if (!existsSync(join(contentRoot, slug, "quiz.yaml"))) return undefined;
  const questions = readQuiz(contentRoot, slug);
  return {
    href: chapterPath(slug, "quiz"),
    digest: quizDigest(questions),
    right: questions.map(({ options }) => options.flatMap(({ right }, index) => (right ? [index] : []))),
  };
}
