/** A chapter's questions, `content/<chapter>/quiz.yaml`. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { ContentError } from "./content-error.ts";
import { readContentYaml } from "./content-file.ts";
import { listPairs } from "./pairs.ts";

const questionSchema = z
  .strictObject({
    question: z.string().min(1),
    /** Whether several answers are right, and all of them are wanted. */
    choose: z.enum(["one", "all"]).default("one"),
    /** A Snippet whose output is to be predicted: `tour/loans.py`. */
    runs: z.string().exactOptional(),
    options: z
      .array(
        z.strictObject({
          text: z.string().min(1),
          /** Why it is right or wrong, shown with the answer. */
          because: z.string().min(1),
          right: z.boolean().default(false),
        }),
      )
      .min(2),
  })
  .superRefine(({ choose, options }, context) => {
    const right = options.filter((option) => option.right).length;
    if (choose === "one" ? right === 1 : right > 0) return;
    const message =
      choose === "one" ? `has ${right} right answers, not one: or say choose: all` : "has no right answer";
    context.addIssue({ code: "custom", path: ["options"], message });
  });

export type Question = z.infer<typeof questionSchema>;

/** Tells one version of a chapter's questions from another. */
export function quizDigest(questions: readonly Question[]): string {
  return createHash("sha256").update(JSON.stringify(questions)).digest("hex").slice(0, 12);
}

/** Reads a chapter's quiz; throws when there is none, or it is not in order. */
export function readQuiz(contentRoot: string, chapter: string): Question[] {
  const file = `${chapter}/quiz.yaml`;
  const questions = readContentYaml(contentRoot, file, z.array(questionSchema).min(5, "needs five questions"));
  const snippets = new Set(listPairs(contentRoot).flatMap((id) => [`${id}.py`, `${id}.ts`]));
  for (const { runs } of questions) {
    if (runs && !snippets.has(runs)) throw new ContentError(`content/${file} runs "${runs}", which is no Snippet.`);
  }
  return questions;
}
