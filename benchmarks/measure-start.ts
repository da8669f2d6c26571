/** Time from a visit to the first output: stock Pyodide, PyScript on it, and ours, interleaved on one machine. */
import puppeteer from "puppeteer-core";
import { BROWSER_FLAGS, ensureBrowser } from "../scripts/ensure-browser.ts";
import { serveLab } from "./lab.ts";
import { publish, ratio, showSpread, spread } from "./report.ts";

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

const VISITS = ["cold", "warm"] as const;
type Visit = (typeof VISITS)[number];
type Engine = "stock" | "pyscript" | "ours";

/** Milliseconds after which something is broken. */
const LONGEST_VISIT = 180_000;

interface Sample {
  readonly program: keyof typeof programs;
  readonly visit: Visit;
  readonly engine: Engine;
  readonly milliseconds: number;
}

export interface StartOptions {
  /** Of the benchmark; see `report.ts`. */
  readonly name: string;
  readonly rounds: number;
  readonly browser: "chromium" | "firefox";
  /** Everything comes over a link of so many megabits per second; without a number, at once. */
  readonly megabits?: number;
}

/** Measures, and publishes the table. */
export async function measureStart({ name, rounds, browser, megabits }: StartOptions): Promise<void> {
  const lab = await serveLab(megabits);
  const samples: Sample[] = [];
  let version = "";
  for (let round = 1; round <= rounds; round++) {
    for (const program of Object.keys(programs) as (keyof typeof programs)[]) {
      for (const engine of enginesOf(program)) {
        const visits = await visitTwice(browser, `${lab.url}/${engine}.html`, programs[program]);
        version = visits.version;
        const times = VISITS.map((visit) => `${visit} ${Math.round(visits[visit])} ms`);
        console.error(`round ${round} of ${rounds}: ${program}, ${engine}: ${times.join(", ")}`);
        samples.push(...VISITS.map((visit) => ({ program, visit, engine, milliseconds: visits[visit] })));
      }
    }
  }
  lab.close();
  publish({ name, rounds, browser: version, table: table(samples), samples });
}

/** PyScript loads packages as stock does, so its own share shows in the program that needs none. */
function enginesOf(program: keyof typeof programs): readonly Engine[] {
  return program === "first print" ? ["stock", "pyscript", "ours"] : ["stock", "ours"];
}

/**
 * Milliseconds of a first visit with an empty cache, and of a second one with what the first has left. Each browser
 * has a new profile on the disk, as readers have one; caches in memory alone do not keep what is large.
 */
async function visitTwice(
  name: StartOptions["browser"],
  address: string,
  source: string,
): Promise<Record<Visit, number> & { version: string }> {
  const browser = await puppeteer.launch({
    browser: name === "chromium" ? "chrome" : name,
    executablePath: ensureBrowser(name),
    headless: true,
    args: name === "chromium" ? [...BROWSER_FLAGS] : [],
    protocolTimeout: LONGEST_VISIT,
  });
  try {
    return { cold: await visit(), warm: await visit(), version: await browser.version() };
  } finally {
    await browser.close();
  }

  async function visit(): Promise<number> {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => "start" in globalThis);
    const milliseconds = await page.evaluate(
      (source) => (globalThis as unknown as { start: (source: string) => Promise<number> }).start(source),
      source,
    );
    await page.close();
    return milliseconds;
  }
}

function table(samples: readonly Sample[]): string {
  const rows = (Object.keys(programs) as (keyof typeof programs)[]).flatMap((program) =>
    VISITS.map((visit) => {
      const of = (engine: Engine) =>
        spread(
          samples
            .filter((s) => s.program === program && s.visit === visit && s.engine === engine)
            .map((s) => s.milliseconds),
        );
      const [stock, ours] = [of("stock"), of("ours")];
      const pyscript = enginesOf(program).includes("pyscript") ? showSpread(of("pyscript")) : "";
      return `| ${program} | ${visit} | ${showSpread(stock)} | ${pyscript} | ${showSpread(ours)} | ${ratio(ours, stock)} |`;
    }),
  );
  const head = [
    "| | Visit | Stock Pyodide, ms | PyScript, ms | This book, ms | Ratio to stock |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  return [...head, ...rows].join("\n");
}
