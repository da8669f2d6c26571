/** An exercise as its island needs it. */
import { createHash } from "node:crypto";
import type { ExerciseTask, PerLanguage, Starter } from "../islands/exercise/snippet.ts";
import type { Language } from "../runtime/protocol/program.ts";
import { cellSnippet } from "./cell-snippet.ts";
import type { CheckedExercise, Exercise } from "./exercises.ts";
import { inlineMarkdown } from "./inline-markdown.ts";
import type { RecordedPair } from "./pairs.ts";

/** @param pair the Pair of an exercise that asks for a prediction */
export function exerciseTask(exercise: Exercise, pair: RecordedPair | undefined): ExerciseTask {
  if ("rubric" in exercise) return { kind: "open", rubric: exercise.rubric.map(inlineMarkdown) };
  if ("cases" in exercise) {
    return { kind: "checked", cases: exercise.cases, starters: both((language) => starter(exercise, language)) };
  }
  if ("lines" in exercise) {
    return {
      kind: "order",
      right: exercise.lines,
      shuffled: both((language) => shuffle(exercise.lines[language], `${exercise.id} ${language}`)),
    };
  }
  if (!pair) throw new Error(`The exercise ${exercise.id} is built without its Pair.`);
  return {
    kind: "predict",
    programs: both((language) => cellSnippet(pair.sides[language], pair.recordings[language])),
  };
}

function both<T>(make: (language: Language) => T): PerLanguage<T> {
  return { python: make("python"), typescript: make("typescript") };
}

function starter({ id, stem, sides, call }: CheckedExercise, language: Language): Starter {
  const extension = language === "python" ? "py" : "ts";
  const source = sides[language].starter;
  return {
    id: `exercise:${id}.${extension}`,
    file: `${stem}.${extension}`,
    digest: digestOf(source),
    source,
    call: call[language],
  };
}

/** The same disorder in every build, and never the right order unless all lines are alike. */
export function shuffle(lines: readonly string[], seed: string): string[] {
  const shuffled = lines
    .map((line, index) => ({ line, key: digestOf(`${seed} ${index}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ line }) => line);
  if (shuffled.some((line, index) => line !== lines[index])) return shuffled;
  return [...lines.slice(1), ...lines.slice(0, 1)];
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
