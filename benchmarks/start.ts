/**
 * Time from a visit to the first output, stock Pyodide against ours, interleaved on one machine:
 *   node benchmarks/start.ts [rounds]
 * Writes every sample to benchmarks/start.json and the table to README.md. Needs a built site (`npm run build`).
 */
import { chromium, type Browser } from "@playwright/test";
import { BROWSER_FLAGS, ensureBrowser } from "../scripts/ensure-browser.ts";
import { serveLab } from "./lab.ts";
import { publish, ratio, showSpread, spread } from "./report.ts";

const rounds = Number(process.argv[2] ?? 5);

const programs = {
  "first print": 'print("hello")',
  "first DataFrame": "import pandas\nprint(pandas.DataFrame({'a': [1, 2, 3]}).a.sum())",
} as const;

type Visit = "cold" | "warm";
type Engine = "stock" | "ours";

interface Sample {
  readonly program: keyof typeof programs;
  readonly visit: Visit;
  readonly engine: Engine;
  readonly milliseconds: number;
}

const lab = await serveLab();
const browser = await chromium.launch({
  executablePath: ensureBrowser("chromium"),
  args: [...BROWSER_FLAGS],
});
const samples: Sample[] = [];
for (let round = 1; round <= rounds; round++) {
  for (const program of Object.keys(programs) as (keyof typeof programs)[]) {
    for (const engine of ["stock", "ours"] as const) {
      console.error(`round ${round} of ${rounds}: ${program}, ${engine}`);
      samples.push(...(await measure(browser, program, engine)));
    }
  }
}
const chromiumVersion = browser.version();
await browser.close();
lab.close();
publish({ name: "start", rounds, chromiumVersion, table: table(samples), samples });

/** A first visit with an empty cache, then a second one with what the first has left. */
async function measure(browser: Browser, program: keyof typeof programs, engine: Engine): Promise<Sample[]> {
  const context = await browser.newContext();
  const found: Sample[] = [];
  for (const visit of ["cold", "warm"] as const) {
    const page = await context.newPage();
    await page.goto(`${lab.url}/${engine}.html`);
    await page.waitForFunction(() => "start" in globalThis);
    const milliseconds = await page.evaluate(
      (source) => (globalThis as unknown as { start: (source: string) => Promise<number> }).start(source),
      programs[program],
    );
    found.push({ program, visit, engine, milliseconds });
    await page.close();
  }
  await context.close();
  return found;
}

function table(samples: readonly Sample[]): string {
  const rows = (Object.keys(programs) as (keyof typeof programs)[]).flatMap((program) =>
    (["cold", "warm"] as const).map((visit) => {
      const of = (engine: Engine) =>
        spread(
          samples
            .filter((s) => s.program === program && s.visit === visit && s.engine === engine)
            .map((s) => s.milliseconds),
        );
      const [stock, ours] = [of("stock"), of("ours")];
      return `| ${program} | ${visit} | ${showSpread(stock)} | ${showSpread(ours)} | ${ratio(ours, stock)} |`;
    }),
  );
  const head = ["| | Visit | Stock Pyodide, ms | This book, ms | Ratio |", "| --- | --- | --- | --- | --- |"];
  return [...head, ...rows].join("\n");
}
