/**
 * Time from a visit to the first output, stock Pyodide against ours, interleaved on one machine:
 *   node benchmarks/start.ts [rounds] [megabits per second]
 * Writes every sample to benchmarks/start.json and the table to README.md. Needs a built site (`npm run build`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { chromium, type Browser } from "@playwright/test";
import { BROWSER_FLAGS, ensureBrowser } from "../scripts/ensure-browser.ts";
import { serveLab } from "./lab.ts";

const rounds = Number(process.argv[2] ?? 5);
/** What the link is slowed down to, in megabits per second; without it nothing is. */
const megabits = process.argv[3] === undefined ? undefined : Number(process.argv[3]);

const programs = {
  "first print": 'print("hello")',
  "first DataFrame": "import pandas\nprint(pandas.DataFrame({'a': [1, 2, 3]}).a.sum())",
  "first figure": `
import io
import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt
plt.plot([1, 2, 3], [1, 4, 2])
plt.title("Title")
file = io.StringIO()
plt.savefig(file, format="svg")
plt.close()
print(len(file.getvalue()) > 1000)`,
  "first fit": `
import numpy as np
from sklearn.ensemble import RandomForestClassifier
x = np.arange(60.0).reshape(30, 2)
print(RandomForestClassifier(5, random_state=1).fit(x, x[:, 0] > 20).score(x, x[:, 0] > 20) > 0.5)`,
  "first request": `
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
app = FastAPI()
@app.get("/loans/{number}")
async def loan(number: int) -> dict[str, int]:
    return {"number": number}
async with AsyncClient(transport=ASGITransport(app), base_url="http://desk") as client:
    print((await client.get("/loans/3")).json())`,
} as const;

type Visit = "cold" | "warm";
type Engine = "stock" | "ours";

interface Sample {
  readonly program: keyof typeof programs;
  readonly visit: Visit;
  readonly engine: Engine;
  readonly milliseconds: number;
}

const lab = await serveLab(megabits);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
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
report(samples);

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

function report(samples: readonly Sample[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const rows = (Object.keys(programs) as (keyof typeof programs)[]).flatMap((program) =>
    (["cold", "warm"] as const).map((visit) => {
      const of = (engine: Engine) =>
        spread(
          samples
            .filter((s) => s.program === program && s.visit === visit && s.engine === engine)
            .map((s) => s.milliseconds),
        );
      const [stock, ours] = [of("stock"), of("ours")];
      return { program, visit, stock, ours, ratio: Number((ours.median / stock.median).toFixed(2)) };
    }),
  );
  const show = ({ min, median, max }: Spread) => `${median} (${min} to ${max})`;
  const table = [
    "| | Visit | Stock Pyodide, ms | This book, ms | Ratio |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map(
      ({ program, visit, stock, ours, ratio }) =>
        `| ${program} | ${visit} | ${show(stock)} | ${show(ours)} | ${ratio} |`,
    ),
  ].join("\n");
  const date = new Date().toISOString().slice(0, 10);
  const conditions = `Median (minimum to maximum) of ${rounds} interleaved rounds on ${date}: Chromium ${chromiumVersion}, ${machine}. ${megabits === undefined ? "" : `The link is slowed down to ${megabits} Mbit/s. `}Measured with \`npx node benchmarks/start.ts ${process.argv.slice(2).join(" ")}\`, which also writes this table.`;
  console.log(`\n${table}\n\n${conditions}`);
  const readme = readFileSync("README.md", "utf8");
  const mark = megabits === undefined ? "figures" : "slow-figures";
  const figures = `<!-- ${mark}:start -->\n\n${table}\n\n${conditions}\n\n<!-- ${mark}:end -->`;
  writeFileSync("README.md", readme.replace(new RegExp(`<!-- ${mark}:start -->[^]*<!-- ${mark}:end -->`), figures));
  writeFileSync(
    megabits === undefined ? "benchmarks/start.json" : "benchmarks/start-slow.json",
    `${JSON.stringify({ date, machine, chromiumVersion, rounds, samples }, null, 2)}\n`,
  );
}

interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

function spread(milliseconds: readonly number[]): Spread {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? NaN;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { min: Math.round(at(0)), median: Math.round(median), max: Math.round(at(sorted.length - 1)) };
}
