/** What a reader may take of a Pair: its programs, a notebook, and all of it in a zip. */
import { contentRoot } from "../content-root.ts";
import { numberOf } from "../numbering.ts";
import type { RecordedPair } from "../pairs.ts";
import { strings } from "../strings.ts";
import { eachOnce, type DownloadFile } from "./download-file.ts";
import { notebook } from "./notebook.ts";
import { preparingCells, programCells } from "./pair-cells.ts";
import {
  packageJson,
  pythonProgram,
  requirements,
  typescriptProgram,
  type NodeTaken,
  type PythonTaken,
} from "./programs.ts";
import { zipOf } from "./zip.ts";

/** The two programs of a Pair, ready to leave the page. */
export interface TakenPair {
  readonly pair: RecordedPair;
  readonly number: string;
  /** Where the Pair is read; absent where the build knows no address. */
  readonly address: string | undefined;
  readonly python: PythonTaken;
  readonly typescript: NodeTaken;
}

/** @param site the address of the site with its path, if it is known */
export function takePair(pair: RecordedPair, site: string | undefined): TakenPair {
  const number = numberOf(contentRoot, pair);
  const address = site && new URL(`chapters/${pair.chapter}/#${pair.stem}`, site).href;
  const about = [strings.downloads.pair(pair.title, number), ...(address ? [address] : [])].join("\n");
  return { pair, number, address, python: pythonProgram(pair, about), typescript: typescriptProgram(pair, about) };
}

/** Names of the files that a Pair offers: a program that needs others beside it comes in the zip only. */
export function pairFiles({ pair, python, typescript }: TakenPair): string[] {
  const programs = [python, typescript].filter(({ alone }) => alone).map(({ file }) => file.path);
  return [...programs, `${pair.stem}.ipynb`, `${pair.stem}.zip`];
}

/** What one of these files holds. */
export function pairFile(taken: TakenPair, name: string): string | Uint8Array<ArrayBuffer> {
  const { pair, python, typescript } = taken;
  if (name.endsWith(".zip")) return zipOf(pair.stem, pairFolder(taken));
  if (name.endsWith(".ipynb")) return pairNotebook(taken);
  return (name.endsWith(".py") ? python : typescript).file.text;
}

function pairNotebook({ pair, number, address }: TakenPair): string {
  const { downloads } = strings;
  const heading = `# ${pair.title}\n\n${downloads.from(number, address)}`;
  return notebook(pair.title, [
    { type: "markdown", source: heading },
    ...preparingCells([pair]),
    ...programCells(pair),
    ...(pair.try.length > 0
      ? [
          {
            type: "markdown" as const,
            source: `**${strings.tryThis}**\n\n${pair.try.map((line) => `- ${line}`).join("\n")}`,
          },
        ]
      : []),
  ]);
}

function pairFolder(taken: TakenPair): DownloadFile[] {
  const { pair, python, typescript, number, address } = taken;
  return [
    {
      path: "README.md",
      text: strings.downloads.readme(pair.title, strings.downloads.from(number, address), pair.stem),
    },
    ...programFiles([taken]),
    { path: `${pair.stem}.ipynb`, text: pairNotebook(taken) },
    requirements([python]),
    packageJson(pair.title, [typescript]),
  ];
}

/** The programs of Pairs, and what must lie beside them. */
export function programFiles(taken: readonly TakenPair[]): DownloadFile[] {
  const programs = taken.flatMap(({ python, typescript }) => [python, typescript]);
  return [...programs.map(({ file }) => file), ...eachOnce(programs.flatMap(({ beside }) => beside))];
}
