/** An exercise as its island needs it. */
import { createHash } from "node:crypto";
import type { ExerciseTask, PerLanguage, Starter } from "../islands/exercise/snippet.ts";
import type { Language } from "../runtime/protocol/program.ts";
import { cellSnippet } from "./cell-snippet.ts";
import type { Exercise, ExerciseSide } from "./exercises.ts";
import { inlineMarkdown } from "./inline-markdown.ts";
import { extensions, type RecordedPair } from "./pairs.ts";

/** @param pair the Pair of an exercise that asks for a prediction */
export function exerciseTask(exercise: Exercise, pair: RecordedPair | undefined): ExerciseTask {
  if ("rubric" in exercise) return { kind: "open", rubric: exercise.rubric.map(inlineMarkdown) };
  if (exercise.kind === "port") {
    const { given, program, written, side, cases, call } = exercise;
    return {
      kind: "port",
      given: { language: given, name: fileOf(exercise, given), source: program, call: call[given] },
      written,
      starter: starter(exercise, written, side),
      cases,
    };
  }
  if ("cases" in exercise) {
    const { cases, sides } = exercise;
    return { kind: "checked", cases, starters: both((language) => starter(exercise, language, sides[language])) };
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

type Programs = Partial<PerLanguage<string>>;

/** The programs that a page shows to begin with, and those that solve the exercise. */
export function programsOf(
  exercise: Exercise,
  pair: RecordedPair | undefined,
): { readonly starters?: Programs; readonly solutions?: Programs } {
  switch (exercise.kind) {
    case "port": {
      const { given, program, written, side } = exercise;
      return {
        starters: { [given]: program, [written]: side.starter },
        solutions: { [written]: side.solution },
      };
    }
    case "order":
      return { solutions: both((language) => exercise.lines[language].join("\n")) };
    case "predict":
      return pair ? { starters: both((language) => pair.sides[language].source) } : {};
    case "open":
      return {};
    default:
      return {
        starters: both((language) => exercise.sides[language].starter),
        solutions: both((language) => exercise.sides[language].solution),
      };
  }
}

function both<T>(make: (language: Language) => T): PerLanguage<T> {
  return { python: make("python"), typescript: make("typescript") };
}

type Called = Extract<Exercise, { call: unknown }>;

function starter(exercise: Called, language: Language, { starter: source }: ExerciseSide): Starter {
  const file = fileOf(exercise, language);
  const [chapter = ""] = exercise.id.split("/");
  return {
    id: `exercise:${chapter}/${file}`,
    file,
    digest: digestOf(source),
    source,
    call: exercise.call[language],
  };
}

function fileOf({ stem }: Called, language: Language): string {
  return `${stem}.${extensions[language]}`;
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
