/** Runs again what a student says was solved. */
import type { CatalogueQuiz } from "../../progress/catalogue.ts";
import { scoreQuiz, type KeptQuiz } from "../../progress/quiz.ts";
import type { Solved } from "../../progress/solved.ts";
import { messageOf, type ExecutionState, type Program } from "../../runtime/index.ts";
import { checkOf, wantedCases } from "../exercise/check.ts";
import { comparePrediction, predictedProgram, printedBy } from "../exercise/prediction.ts";
import type { ExerciseTask } from "../exercise/snippet.ts";
import { execute, type Sessions } from "../sessions.ts";

/** What came of checking a claim. */
export type Verdict =
  | { readonly kind: "waiting" | "confirmed" }
  /** It was run, or held against the book, and is not so. */
  | { readonly kind: "refuted"; readonly passed?: readonly [passed: number, all: number]; readonly notice?: string }
  /** Nothing but the student's word stands for it. */
  | { readonly kind: "own-word" }
  | { readonly kind: "score"; readonly right: number; readonly all: number }
  /** Not the program's fault: an interpreter did not start. */
  | { readonly kind: "not-run"; readonly notice: string }
  /** This edition of the book does not have the exercise, or has other questions. */
  | { readonly kind: "unknown" };

const CONFIRMED = { kind: "confirmed" } as const;
const REFUTED = { kind: "refuted" } as const;

/** Checks one answer by running it. Never rejects. */
export async function verifyAnswer(
  task: ExerciseTask | undefined,
  answer: Solved,
  sessions: Sessions,
): Promise<Verdict> {
  try {
    return await runAgain(task, answer, sessions);
  } catch (error) {
    return { kind: "not-run", notice: messageOf(error) };
  }
}

async function runAgain(
  task: ExerciseTask | undefined,
  { text, language }: Solved,
  sessions: Sessions,
): Promise<Verdict> {
  if (!task) return { kind: "unknown" };
  if (task.kind === "open") return { kind: "own-word" };
  if (!language || (task.kind === "port" && language !== task.written)) return REFUTED;
  switch (task.kind) {
    case "order":
      return text === task.right[language].join("\n") ? CONFIRMED : REFUTED;
    case "predict": {
      const { outputs } = await run(predictedProgram(task.programs[language]), sessions);
      return comparePrediction(text, printedBy(outputs)).right ? CONFIRMED : REFUTED;
    }
    default: {
      const check = checkOf(task, language, text, await wantedCases(task, sessions));
      const { outputs, notice } = await run(check.program, sessions);
      const passed = check.resultsIn(outputs).filter((result) => result.passed).length;
      if (passed === check.cases.length) return CONFIRMED;
      return { ...REFUTED, passed: [passed, check.cases.length], ...(notice && { notice }) };
    }
  }
}

/** The score of a quiz, counted anew from the answers. */
export function verifyQuiz(quiz: CatalogueQuiz | undefined, kept: KeptQuiz): Verdict {
  const score = quiz && scoreQuiz(kept, quiz);
  return score ? { kind: "score", right: score.right, all: quiz.right.length } : { kind: "unknown" };
}

/** Runs a program to its end. Rejects where no interpreter started. */
async function run(program: Program, sessions: Sessions): Promise<ExecutionState> {
  const state = await execute(sessions, program).ended;
  if (sessions[program.language].state.value.status === "failed") throw new Error(state.notice);
  return state;
}
