/** Exercises: `content/<chapter>/exercises/<stem>.yaml`, and the programs beside it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ExerciseCall, ExerciseCase, Json } from "../runtime/exercise.ts";
import { languages, type Language } from "../runtime/protocol/program.ts";
import { ContentError } from "./content-error.ts";
import { readContentYaml } from "./content-file.ts";
import { didYouMean } from "../runtime/protocol/near-names.ts";
import { extensions } from "./pairs.ts";

const sentence = z.string().min(1);
const perLanguage = z.strictObject({ python: sentence, typescript: sentence });
const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);

const callSchema = z.strictObject({
  name: sentence,
  args: z.array(json),
  /** Shown only once it has failed. */
  hidden: z.boolean().default(false),
}) satisfies z.ZodType<ExerciseCall>;

const caseSchema = callSchema
  .extend({
    expect: json.exactOptional(),
    raises: perLanguage.exactOptional(),
    /** For `faster`: by how much it has to beat the starter on this case, in one run. */
    timesAsFast: z.number().min(2).exactOptional(),
  })
  .refine(({ expect, raises }) => (expect === undefined) !== (raises === undefined), "needs either expect or raises")
  .transform(({ expect, raises, timesAsFast, ...rest }) => ({
    ...rest,
    expected: raises ? { raises } : { value: expect ?? null, ...(timesAsFast && { timesAsFast }) },
  })) satisfies z.ZodType<ExerciseCase>;

const shared = { title: sentence, claims: z.array(sentence).default([]), goal: sentence };
const hints = z.array(sentence);
const wrong = <T extends z.ZodType>(fails: T) => z.record(z.string(), fails);

const exerciseSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...shared,
    kind: z.enum(["write", "fix", "faster"]),
    call: perLanguage,
    cases: z.array(caseSchema).min(1),
    hints: hints.min(1),
    /** For each wrong answer, the case that it fails first. */
    wrong: wrong(z.strictObject({ python: sentence.exactOptional(), typescript: sentence.exactOptional() })),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("port"),
    /** The language of the program that is there; the reader writes the other. */
    given: z.enum(languages),
    call: perLanguage,
    /** What is wanted of each is what the given program makes of it. */
    cases: z.array(callSchema).min(1),
    hints: hints.min(1),
    wrong: wrong(sentence),
  }),
  z.strictObject({ ...shared, kind: z.literal("predict"), hints: hints.default([]), pair: sentence }),
  z.strictObject({
    ...shared,
    kind: z.literal("order"),
    hints: hints.default([]),
    /** The program in its right order, which the page shuffles. */
    lines: z.strictObject({ python: z.array(z.string()).min(3), typescript: z.array(z.string()).min(3) }),
  }),
  z.strictObject({ ...shared, kind: z.literal("open"), rubric: z.array(sentence).min(2) }),
]);

type Parsed = z.infer<typeof exerciseSchema>;

/** A function that a wrong answer gets wrong, and where it shows. */
export interface WrongAnswer {
  readonly why: string;
  readonly source: string;
  /** The name of the case that it fails first. */
  readonly fails: string;
}

/** What the reader starts from in one language, and what it may become. */
export interface ExerciseSide {
  readonly starter: string;
  readonly solution: string;
  readonly wrong: readonly WrongAnswer[];
}

interface Identity {
  /** `<chapter>/<stem>` */
  readonly id: string;
  readonly stem: string;
}

type ParsedCheck = Exclude<Extract<Parsed, { call: unknown }>, { kind: "port" }>;
type ParsedPort = Extract<Parsed, { kind: "port" }>;

/** An exercise whose answer is a function, checked case by case. */
export type CheckedExercise = Identity & ParsedCheck & { readonly sides: Readonly<Record<Language, ExerciseSide>> };

/** An exercise whose answer does in one language what a program of the other does. */
export type PortExercise = Identity &
  ParsedPort & { readonly program: string; readonly written: Language; readonly side: ExerciseSide };

export type Exercise = CheckedExercise | PortExercise | (Identity & Exclude<Parsed, { call: unknown }>);

/** The ids of all exercises, sorted. */
export function listExercises(contentRoot: string): string[] {
  return readdirSync(contentRoot, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => filesOf(contentRoot, name).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();
}

/** Reads an exercise with its programs; throws when something is missing or does not fit together. */
export function readExercise(contentRoot: string, id: string, askedBy: string): Exercise {
  const known = listExercises(contentRoot);
  if (!known.includes(id)) {
    throw new ContentError(`${askedBy} asks for the exercise "${id}", which does not exist.${didYouMean(id, known)}`);
  }
  const [chapter = "", stem = ""] = id.split("/");
  const parsed = readContentYaml(contentRoot, `${chapter}/exercises/${stem}.yaml`, exerciseSchema);
  if (!("call" in parsed)) return { id, stem, ...parsed };
  if (parsed.kind === "port") {
    const written = parsed.given === "python" ? "typescript" : "python";
    const program = readProgram(contentRoot, id, `${stem}.given.${extensions[parsed.given]}`);
    return { id, stem, ...parsed, program, written, side: readSide(contentRoot, id, written, parsed) };
  }
  if ((parsed.kind === "faster") !== parsed.cases.some(({ expected }) => "timesAsFast" in expected)) {
    throw new ContentError(
      `The exercise ${id} needs timesAsFast in one of its cases if it is "faster", and only then.`,
    );
  }
  const sides = {
    python: readSide(contentRoot, id, "python", parsed),
    typescript: readSide(contentRoot, id, "typescript", parsed),
  };
  return { id, stem, ...parsed, sides };
}

function readProgram(contentRoot: string, id: string, file: string): string {
  const [chapter = ""] = id.split("/");
  const path = join(contentRoot, chapter, "exercises", file);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new ContentError(`The exercise ${id} lacks content/${chapter}/exercises/${file}.`);
}

function readSide(
  contentRoot: string,
  id: string,
  language: Language,
  { cases, wrong }: ParsedCheck | ParsedPort,
): ExerciseSide {
  const [chapter = "", stem = ""] = id.split("/");
  const extension = extensions[language];
  const read = (file: string): string => readProgram(contentRoot, id, file);
  const answers = Object.entries(wrong).flatMap(([why, failing]) => {
    const fails = typeof failing === "string" ? failing : failing[language];
    if (fails === undefined) return [];
    if (!cases.some(({ name }) => name === fails)) {
      throw new ContentError(`The exercise ${id} lets "${why}" fail the case "${fails}", which it does not have.`);
    }
    return [{ why, fails, source: read(`${stem}.wrong-${why}.${extension}`) }];
  });
  if (answers.length < 2)
    throw new ContentError(`The exercise ${id} has ${answers.length} wrong answers in ${language}, not two.`);
  for (const file of filesOf(contentRoot, chapter)) {
    const [, why] = file.startsWith(`${stem}.wrong-`) ? (/\.wrong-(.+)\.(?:py|ts)$/.exec(file) ?? []) : [];
    if (why && file.endsWith(`.${extension}`) && !answers.some((answer) => answer.why === why)) {
      throw new ContentError(`${file} stands in no "wrong" of the exercise ${id}.`);
    }
  }
  return { starter: read(`${stem}.${extension}`), solution: read(`${stem}.solution.${extension}`), wrong: answers };
}

function filesOf(contentRoot: string, chapter: string): string[] {
  const folder = join(contentRoot, chapter, "exercises");
  return existsSync(folder) ? readdirSync(folder) : [];
}
