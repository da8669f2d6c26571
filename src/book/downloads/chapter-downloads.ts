/** What a reader may take of a chapter: a notebook, and a zip with every program and exercise. */
import { readdirSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentRoot } from "../content-root.ts";
import type { ContentsEntry } from "../contents.ts";
import type { Language } from "../../runtime/protocol/program.ts";
import { listExercises, readExercise, type Exercise, type ExerciseSide } from "../exercises.ts";
import { extensions } from "../pairs.ts";
import { strings } from "../strings.ts";
import { chapterNotebook } from "./chapter-notebook.ts";
import type { DownloadFile } from "./download-file.ts";
import { programFiles, type TakenPair } from "./pair-downloads.ts";
import { packageJson, requirements } from "./programs.ts";
import { zipOf } from "./zip.ts";

/** Names of the files that a chapter offers. */
export function chapterFiles(slug: string): string[] {
  return [`${slug}.ipynb`, `${slug}.zip`];
}

/**
 * What one of these files holds.
 * @param pairs the chapter's
 * @param site the address of the site with its path, if it is known
 */
export function chapterFile(
  entry: ContentsEntry,
  name: string,
  pairs: readonly TakenPair[],
  site: string | undefined,
): string | Uint8Array<ArrayBuffer> {
  const address = site && new URL(`chapters/${entry.slug}/`, site).href;
  const from = strings.downloads.chapterFrom(entry.number, address);
  const notebook = chapterNotebook(entry, from, pairs);
  return name.endsWith(".ipynb") ? notebook : zipOf(entry.slug, chapterFolder(entry, from, pairs, notebook));
}

function chapterFolder(
  { slug, title }: ContentsEntry,
  from: string,
  pairs: readonly TakenPair[],
  notebook: string,
): DownloadFile[] {
  return [
    { path: "README.md", text: strings.downloads.readme(title, from, pairs[0]?.pair.stem ?? "") },
    { path: `${slug}.ipynb`, text: notebook },
    ...programFiles(pairs),
    requirements(pairs.map(({ python }) => python)),
    packageJson(
      title,
      pairs.map(({ typescript }) => typescript),
    ),
    ...listings(slug),
    ...listExercises(contentRoot)
      .filter((id) => id.startsWith(`${slug}/`))
      .flatMap((id) => exerciseFiles(readExercise(contentRoot, id, slug))),
  ];
}

function listings(slug: string): DownloadFile[] {
  const folder = join(contentRoot, slug, "listings");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => ({ path: `listings/${name}`, text: readFileSync(join(folder, name), "utf8") }));
}

/** An exercise's task, what to start from, and apart from it a solution. */
function exerciseFiles(exercise: Exercise): DownloadFile[] {
  const { stem, title, goal } = exercise;
  const task = { path: `exercises/${stem}.md`, text: `${[`# ${title}`, goal, ...details(exercise)].join("\n\n")}\n` };
  const sides: Partial<Record<Language, ExerciseSide>> =
    "sides" in exercise ? exercise.sides : "side" in exercise ? { [exercise.written]: exercise.side } : {};
  const given =
    "program" in exercise
      ? [{ path: `exercises/${stem}.given.${extensions[exercise.given]}`, text: exercise.program }]
      : [];
  const programs = Object.entries(sides).flatMap(([language, { starter, solution }]) => {
    const file = `${stem}.${extensions[language as Language]}`;
    return [
      { path: `exercises/${file}`, text: starter },
      { path: `exercises/solutions/${file}`, text: solution },
    ];
  });
  return [task, ...given, ...programs];
}

function details(exercise: Exercise): string[] {
  const words = strings.exercise;
  if ("rubric" in exercise) return [words.rubric, list(exercise.rubric)];
  if ("pair" in exercise) return [`${words.of} \`${exercise.pair.split("/")[1]}\``];
  if ("lines" in exercise) {
    const { python, typescript } = exercise.lines;
    return [fence("python", [...python].sort()), fence("typescript", [...typescript].sort())];
  }
  if ("program" in exercise) return [fence(exercise.given, [exercise.program.trimEnd()])];
  const cases = exercise.cases.map(({ name, args, expected }) => {
    const given = args.map((arg) => JSON.stringify(arg)).join(", ");
    const { python, typescript } = "raises" in expected ? expected.raises : same(JSON.stringify(expected.value));
    return `${name}: \`${given}\` → ${python === typescript ? `\`${python}\`` : `\`${python}\`, \`${typescript}\``}`;
  });
  return [words.cases, list(cases)];
}

function same(text: string) {
  return { python: text, typescript: text };
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function fence(language: string, lines: readonly string[]): string {
  return `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
}
