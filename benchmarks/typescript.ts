/**
 * TypeScript from a visit to the first output and the first findings, the Playground's parts against ours:
 *   node benchmarks/typescript.ts [rounds]
 * Writes every sample to benchmarks/typescript.json and the table to README.md. Needs a built site (`npm run build`).
 */
import { chromium, type Browser, type Page } from "@playwright/test";
import { BROWSER_FLAGS, ensureBrowser } from "../scripts/ensure-browser.ts";
import { compile } from "../src/runtime/typescript/compile.ts";
import { publish, ratio, showSpread, spread, type Spread } from "./report.ts";
import type { Bench, BenchProgram } from "./typescript-bench.ts";
import { serveTypeScriptLab } from "./typescript-lab.ts";

declare const bench: Bench;

const rounds = Number(process.argv[2] ?? 5);
/** How often each thing is done again on a page; the median counts. */
const REPEATS = 5;

/** A program as readers have them, and a version of it for each repetition. */
const source = (version: number) => `interface Loan { readonly title: string; readonly days: number }
const loans: Loan[] = [{ title: "Low Water", days: 16 }, { title: "Ferry Days", days: ${version} }];
const fee = ({ days }: Loan): number => Math.max(0, days - 14) * 20;
const late = loans.filter((loan) => fee(loan) > 0).map(({ title }) => title.toUpperCase());
const total: string = loans.reduce((sum, loan) => sum + fee(loan), 0);
console.log(late.join(), total);
`;

const tasks = { run: "a program as it came", runEdited: "an edited program", diagnose: "its findings" } as const;
type Task = keyof typeof tasks;
const sides = ["playground", "ours"] as const;
type Side = (typeof sides)[number];

interface Sample {
  readonly side: Side;
  readonly task: Task;
  /** On a page just opened, with an empty cache. */
  readonly first: number;
  /** Median of the repetitions on that page. */
  readonly again: number;
  /** Bytes that the page and the task loaded, as they travelled. */
  readonly bytes: number;
}

const lab = await serveTypeScriptLab();
const browser = await chromium.launch({ executablePath: ensureBrowser("chromium"), args: [...BROWSER_FLAGS] });
const samples: Sample[] = [];
for (let round = 1; round <= rounds; round++) {
  for (const task of Object.keys(tasks) as Task[]) {
    for (const side of sides) {
      console.error(`round ${round} of ${rounds}: ${task}, ${side}`);
      samples.push(await measure(browser, side, task));
    }
  }
}
const version = browser.version();
await browser.close();
lab.close();
publish({ name: "typescript", rounds, browser: `Chromium ${version}`, table: table(), samples });

async function measure(browser: Browser, side: Side, task: Task): Promise<Sample> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let bytes = 0;
  page.on("response", (response) => {
    const length = response.request().sizes();
    void length.then(({ responseBodySize }) => (bytes += responseBodySize));
  });
  await page.goto(`${lab.url}/${side}.html`);
  await page.waitForFunction(() => "bench" in globalThis);
  const first = await time(page, task, 1);
  const again: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) again.push(await time(page, task, 20 + repeat));
  await page.waitForLoadState("networkidle");
  await context.close();
  return { side, task, first, again: spread(again).median, bytes };
}

async function time(page: Page, task: Task, version: number): Promise<number> {
  const text = source(version);
  const compiled = compile(text, "program.ts");
  if (!("code" in compiled)) throw new Error("The program does not compile.");
  const milliseconds = await page.evaluate(([task, program]) => bench[task](program), [
    task,
    { source: text, compiled } satisfies BenchProgram,
  ] as const);
  if (!(milliseconds > 0)) throw new Error("The program printed nothing.");
  return milliseconds;
}

function table(): string {
  const rows = (Object.keys(tasks) as Task[]).flatMap((task) => {
    const of = (side: Side) => samples.filter((sample) => sample.side === side && sample.task === task);
    const row = (moment: "first" | "again") => {
      const [theirs, ours] = sides.map((side) => spread(of(side).map((sample) => sample[moment]))) as [Spread, Spread];
      return `| ${tasks[task]} | ${moment} | ${showSpread(theirs)} | ${showSpread(ours)} | ${ratio(ours, theirs)} |`;
    };
    return [row("first"), row("again"), bytesRow(tasks[task], of("playground"), of("ours"))];
  });
  return ["| | | Playground's parts, ms | This book, ms | Ratio |", "| --- | --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

function bytesRow(name: string, theirs: readonly Sample[], ours: readonly Sample[]): string {
  const kilobytes = (side: readonly Sample[]) => spread(side.map(({ bytes }) => bytes / 1000));
  const [a, b] = [kilobytes(theirs), kilobytes(ours)];
  return `| ${name} | loaded, kB | ${a.median} | ${b.median} | ${ratio(b, a)} |`;
}
