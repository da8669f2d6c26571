import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Language, SourceFile } from "../runtime/protocol/program.ts";
import { regionsOf } from "../runtime/protocol/regions.ts";
import type { Param } from "./constants.ts";
import { ContentError, invalidContent } from "./content-error.ts";
import { makeMistake, mistakesSchema, type Mistake } from "./mistakes.ts";
import { didYouMean } from "../runtime/protocol/near-names.ts";
import { keptWhileBuilding } from "./kept.ts";
import { checkParams, paramsSchema } from "./params.ts";
import { digestOf, readRecording, type Recording } from "./recordings.ts";

/** One Snippet of a Pair. */
export interface Side {
  /** `tour/loans.py`, whether or not its file says `.fails`: permanent. */
  readonly id: string;
  /** `loans.py`, or `loans.fails.py` */
  readonly file: string;
  /** Whether the type checker must object: the point of a Snippet whose name says `.fails`. */
  readonly fails: boolean;
  readonly language: Language;
  readonly source: string;
  /** Modules beside it that it may import. */
  readonly files: readonly SourceFile[];
  /** Snippets that run before it, in the same namespace. */
  readonly before: readonly SourceFile[];
  /** Lines of standard input that its Recording is made with. */
  readonly stdin: readonly string[];
  /** SHA-256 of all that its Recording rests on, in hexadecimal: `source`, and what belongs to it. */
  readonly digest: string;
}

/** Whether the two sides must print the same, and if not, why not. */
export type ParityRule = { readonly rule: "same" } | { readonly rule: "differs"; readonly because: string };

/** Two Snippets with the same stem, and what their sidecar says about them. */
export interface Pair {
  /** `tour/loans`: permanent. */
  readonly id: string;
  readonly chapter: string;
  readonly stem: string;
  readonly title: string;
  readonly parity: ParityRule;
  /** What may differ from run to run; without it, every run prints the same. */
  readonly varies?: "numbers";
  /** Ids of the Claims that the Pair serves. */
  readonly claims: readonly string[];
  /** What a Pair that serves no Claim is for, in a sentence. */
  readonly illustrates?: string;
  /** Edits worth trying, each as a sentence. */
  readonly try: readonly string[];
  /** Edits that the prose invites, with what they must show. */
  readonly mistakes: readonly Mistake[];
  /** Constants of both sides that the reader may set. */
  readonly params: readonly Param[];
  readonly sides: Readonly<Record<Language, Side>>;
}

/** The two programs of a Pair, as text. */
export interface SideText {
  readonly sides: Readonly<Record<Language, Pick<Side, "id" | "language" | "source">>>;
}

/** A Pair whose Recordings are present and match its sources. */
export interface RecordedPair extends Pair {
  readonly recordings: Readonly<Record<Language, Recording>>;
}

/** How a language's files end. */
export const extensions = { python: "py", typescript: "ts" } as const satisfies Record<Language, string>;

const sidecarSchema = z
  .strictObject({
    title: z.string().min(1),
    parity: z.enum(["same", "differs"]).default("same"),
    because: z.string().min(1).optional(),
    varies: z.literal("numbers").optional(),
    claims: z.array(z.string()).default([]),
    illustrates: z.string().min(1).exactOptional(),
    files: z.array(z.string().regex(/^[a-z]\w*\.(py|ts)$/, "must be such as shelf.py or shelf.ts")).default([]),
    try: z.array(z.string()).default([]),
    after: z.array(z.string()).default([]),
    stdin: z.array(z.string()).default([]),
    mistakes: mistakesSchema,
    params: paramsSchema,
  })
  .superRefine(({ parity, because }, context) => {
    if ((parity === "differs") === (because !== undefined)) return;
    const message = because
      ? "belongs only to a Pair with parity: differs"
      : "parity: differs needs a sentence that says why";
    context.addIssue({ code: "custom", path: ["because"], message });
  })
  .transform(({ parity, because, ...rest }) => ({ ...rest, parity: parityRule(parity, because) }));

function parityRule(parity: ParityRule["rule"], because = ""): ParityRule {
  return parity === "same" ? { rule: parity } : { rule: parity, because };
}

/** The ids of all Pairs under a content root, sorted. A Pair is known by its sidecar. */
export const listPairs = keptWhileBuilding((contentRoot: string): string[] =>
  readdirSync(contentRoot, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: chapter }) => listStems(contentRoot, chapter).map((stem) => `${chapter}/${stem}`))
    .sort(),
);

function listStems(contentRoot: string, chapter: string): string[] {
  const folder = snippetsFolder(contentRoot, chapter);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length));
}

/**
 * Reads a Pair's sources and sidecar.
 * @param askedBy the file that names the Pair, for the message when there is none
 */
export function readPair(contentRoot: string, id: string, askedBy?: string): Pair {
  const known = listPairs(contentRoot);
  if (!known.includes(id)) throw unknownPair(id, known, askedBy);
  const [chapter = "", stem = ""] = id.split("/");
  const { varies, files, after, stdin, ...sidecar } = readSidecar(contentRoot, chapter, stem);
  const side = (language: Language) => readSide(contentRoot, chapter, stem, language, { files, after, stdin });
  const sides = { python: side("python"), typescript: side("typescript") };
  checkRegions(id, sides);
  const pair: Pair = {
    id,
    chapter,
    stem,
    ...sidecar,
    ...(varies ? { varies } : {}),
    sides,
  };
  checkParams(pair);
  for (const mistake of pair.mistakes) makeMistake(pair, mistake);
  return pair;
}

/** A region marks what corresponds: its name must stand once on either side. */
function checkRegions(id: string, { python, typescript }: Pair["sides"]): void {
  const [names, twins] = [python, typescript].map(({ source }) => regionsOf(source).map(({ name }) => name));
  const twice = [names, twins].flatMap((list = []) => list.filter((name, index) => list.indexOf(name) !== index));
  const alone = [...(names ?? []), ...(twins ?? [])].filter((name) => !names?.includes(name) || !twins?.includes(name));
  if (twice.length > 0) throw new ContentError(`The Pair ${id} has two regions "${twice[0]}" on one side.`);
  if (alone.length > 0) throw new ContentError(`The Pair ${id} has the region "${alone[0]}" on one side only.`);
}

/** Reads a Pair with its Recordings; throws when one is missing or older than its source. */
export function readRecordedPair(contentRoot: string, id: string, askedBy?: string): RecordedPair {
  const pair = readPair(contentRoot, id, askedBy);
  return {
    ...pair,
    recordings: {
      python: readRecording(contentRoot, pair.sides.python),
      typescript: readRecording(contentRoot, pair.sides.typescript),
    },
  };
}

/** What a sidecar says that a side's run depends on. */
interface Companions {
  readonly files: readonly string[];
  readonly after: readonly string[];
  readonly stdin: readonly string[];
}

function readSide(
  contentRoot: string,
  chapter: string,
  stem: string,
  language: Language,
  { files: named, after, stdin }: Companions,
): Side {
  const extension = extensions[language];
  const name = `${stem}.${extension}`;
  const folder = snippetsFolder(contentRoot, chapter);
  const candidates = [name, `${stem}.fails.${extension}`].filter((file) => existsSync(join(folder, file)));
  const [file, second] = candidates;
  if (file === undefined) {
    const path = shown(contentRoot, join(folder, name));
    throw new ContentError(`The Pair ${chapter}/${stem} lacks a side: ${path} is missing.`);
  }
  if (second !== undefined) throw new ContentError(`The Pair ${chapter}/${stem} has both ${file} and ${second}.`);
  const source = readFileSync(join(folder, file), "utf8");
  const files = named.filter((other) => other.endsWith(`.${extension}`)).map((other) => readBeside(folder, other));
  const before = after.map((earlier) => readBeside(folder, `${earlier}.${extension}`));
  const companions = [...files, ...before].flatMap((other) => [other.name, other.source]);
  const digest = digestOf([source, ...companions, ...stdin].join("\0"));
  return { id: `${chapter}/${name}`, file, fails: file !== name, language, source, files, before, stdin, digest };

  function readBeside(folder: string, name: string): SourceFile {
    const path = join(folder, name);
    if (existsSync(path)) return { name, source: readFileSync(path, "utf8") };
    throw new ContentError(`The Pair ${chapter}/${stem} names a file that is missing: ${shown(contentRoot, path)}.`);
  }
}

function readSidecar(contentRoot: string, chapter: string, stem: string) {
  const path = join(snippetsFolder(contentRoot, chapter), `${stem}.yaml`);
  const parsed = sidecarSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (!parsed.success) throw invalidContent(shown(contentRoot, path), parsed.error);
  return parsed.data;
}

function unknownPair(id: string, known: readonly string[], askedBy: string | undefined) {
  const hint = didYouMean(id, known);
  return new ContentError(`${askedBy ?? "Somebody"} asks for the Pair "${id}", which does not exist.${hint}`);
}

function snippetsFolder(contentRoot: string, chapter: string): string {
  return join(contentRoot, chapter, "snippets");
}

/** A path as an author knows it: from the folder that holds the content root. */
function shown(contentRoot: string, path: string): string {
  return relative(join(contentRoot, ".."), path);
}
