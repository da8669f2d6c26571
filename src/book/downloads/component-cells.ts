/** What a chapter's components say in a notebook, where nothing of the page is at hand. */
import { findClaim, type Ledger } from "../claims.ts";
import { ContentError } from "../content-error.ts";
import { contentRoot } from "../content-root.ts";
import { findEntry } from "../contents.ts";
import { readDuel } from "../duel.ts";
import { readExercise } from "../exercises.ts";
import { readListing } from "../listings.ts";
import { readQuiz } from "../quiz.ts";
import { strings } from "../strings.ts";
import type { NotebookCell } from "./notebook.ts";
import { programCells } from "./pair-cells.ts";
import type { TakenPair } from "./pair-downloads.ts";
import type { BlockComponent } from "./prose-blocks.ts";

/** What the components of a chapter draw on. */
export interface ChapterSources {
  readonly slug: string;
  readonly ledger: Ledger;
  /** The chapter's Pairs. */
  readonly pairs: readonly TakenPair[];
}

type Writer = (component: BlockComponent, sources: ChapterSources) => NotebookCell[];

const words = strings.downloads.notebook;

const writers: Readonly<Record<string, Writer>> = {
  Aside: ({ attributes, inside }) => [quoted([attributes["label"]?.[0], inside])],
  Warning: ({ inside }) => [quoted([strings.warning, inside])],
  TryThis: ({ inside }) => [quoted([strings.tryThis, inside])],
  Settled: ({ attributes }) => [markdown(`*${settledIn(attributes["chapter"]?.[0] ?? "")}*`)],
  Claim: ({ attributes }, { ledger, slug }) => {
    const { article, claim } = findClaim(ledger, attributes["id"]?.[0] ?? "", slug);
    return [quoted([strings.claimed(article), claim])];
  },
  Verdict: ({ attributes, inside }, { ledger, slug }) => {
    const claims = [...(attributes["id"] ?? []), ...(attributes["ids"] ?? [])].map((id) => findClaim(ledger, id, slug));
    const lines = claims.map(({ claim, verdict }) => {
      return `> **${strings.claims.verdicts[verdict.state]}:** ${claim} ${verdict.why ?? ""}`.trimEnd();
    });
    return [markdown([lines.join("\n>\n"), inside].filter(Boolean).join("\n\n"))];
  },
  Pair: ({ attributes }, { pairs }) => {
    const id = attributes["id"]?.[0];
    return pairs.flatMap((taken) => (taken.pair.id === id ? pairCells(taken) : []));
  },
  Listing: ({ attributes }, { slug }) => {
    const [file = ""] = attributes["file"] ?? [];
    const { source } = readListing(contentRoot, slug, file, slug);
    const [because = ""] = attributes["because"] ?? [];
    return [markdown(`\`${file}\`: ${because}\n\n\`\`\`${file.split(".").at(-1)}\n${source}\n\`\`\``)];
  },
  Exercise: ({ attributes }, { slug }) => {
    const exercise = readExercise(contentRoot, attributes["id"]?.[0] ?? "", slug);
    const heading = markdown(`### ${strings.exercise.kinds[exercise.kind]}: ${exercise.title}\n\n${exercise.goal}`);
    if ("sides" in exercise) return [heading, code(exercise.sides.python.starter)];
    if (!("program" in exercise)) return [heading];
    const { given, written, program, side } = exercise;
    const start = written === "python" ? [code(side.starter)] : [];
    return [heading, markdown(`\`\`\`${given}\n${program.trimEnd()}\n\`\`\``), ...start];
  },
  Quiz: (_, { slug }) => readQuiz(contentRoot, slug).map(question),
  CheckerDuel: (_, { slug, pairs }) => {
    const deck = readDuel(contentRoot, slug).map(({ pair }) => pair.id);
    return [markdown(words.duel), ...pairs.filter(({ pair }) => deck.includes(pair.id)).flatMap(pairCells)];
  },
  details: ({ inside }) => [markdown(inside)],
};

/** The cells that stand for a component; throws for one that has no words here yet. */
export function componentCells(component: BlockComponent, sources: ChapterSources): NotebookCell[] {
  const write = writers[component.name];
  if (write) return write(component, sources);
  throw new ContentError(`${sources.slug} uses <${component.name}>, and component-cells.ts has no words for it.`);
}

function pairCells({ pair, number }: TakenPair): NotebookCell[] {
  const because = pair.parity.rule === "differs" ? [`*${strings.differsOnPurpose}.* ${pair.parity.because}`] : [];
  const tries = pair.try.length > 0 ? [`**${strings.tryThis}**`, pair.try.map((line) => `- ${line}`).join("\n")] : [];
  const notes = [...because, ...tries];
  return [
    markdown(`### ${number} ${pair.title}`),
    ...programCells(pair),
    ...(notes.length > 0 ? [markdown(notes.join("\n\n"))] : []),
  ];
}

function question({ question, options }: ReturnType<typeof readQuiz>[number], index: number): NotebookCell {
  const choices = options.map(({ text }) => `- ${text}`).join("\n");
  const answers = options.map(({ text, right, because }) => {
    return `- **${right ? strings.quiz.right : strings.quiz.wrong}** *${text}* ${because}`;
  });
  const hidden = `<details><summary>${strings.quiz.answer}</summary>\n\n${answers.join("\n")}\n\n</details>`;
  return markdown(`**${index + 1}.** ${question}\n\n${choices}\n\n${hidden}`);
}

function settledIn(slug: string): string {
  const { number, title } = findEntry(contentRoot, slug, slug);
  return `${strings.settledIn(number)}, ${title}.`;
}

/** A note: its label and its words as a block quotation. */
function quoted(paragraphs: readonly (string | undefined)[]): NotebookCell {
  const [label, ...rest] = paragraphs;
  const text = [...(label ? [`**${label}**`] : []), ...rest].join("\n\n");
  return markdown(text.replace(/^/gm, "> "));
}

function markdown(source: string): NotebookCell {
  return { type: "markdown", source };
}

function code(source: string): NotebookCell {
  return { type: "code", source, outputs: [] };
}
