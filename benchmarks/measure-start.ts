/** Time from a visit to the first output: stock Pyodide, PyScript on it, and ours, interleaved on one machine. */
import { chromium, type Browser } from "@playwright/test";
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

type Visit = "cold" | "warm";
type Engine = "stock" | "pyscript" | "ours";

interface Sample {
  readonly program: keyof typeof programs;
  readonly visit: Visit;
  readonly engine: Engine;
  readonly milliseconds: number;
}

/**
 * Measures so many rounds and publishes the table under a name. With a number of megabits per second, everything
 * comes over a link of that speed.
 */
export async function measureStart(name: string, rounds: number, megabits?: number): Promise<void> {
  const lab = await serveLab(megabits);
  const browser = await chromium.launch({ executablePath: ensureBrowser("chromium"), args: [...BROWSER_FLAGS] });
  const samples: Sample[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const program of Object.keys(programs) as (keyof typeof programs)[]) {
      for (const engine of enginesOf(program)) {
        const found = await measure(browser, lab.url, program, engine);
        const times = found.map(({ visit, milliseconds }) => `${visit} ${Math.round(milliseconds)} ms`);
        console.error(`round ${round} of ${rounds}: ${program}, ${engine}: ${times.join(", ")}`);
        samples.push(...found);
      }
    }
  }
  const chromiumVersion = browser.version();
  await browser.close();
  lab.close();
  publish({ name, rounds, chromiumVersion, table: table(samples), samples });
}

/** PyScript loads packages as stock does, so its own share shows in the program that needs none. */
function enginesOf(program: keyof typeof programs): readonly Engine[] {
  return program === "first print" ? ["stock", "pyscript", "ours"] : ["stock", "ours"];
}

/** A first visit with an empty cache, then a second one with what the first has left. */
async function measure(
  browser: Browser,
  url: string,
  program: keyof typeof programs,
  engine: Engine,
): Promise<Sample[]> {
  const context = await browser.newContext();
  const found: Sample[] = [];
  for (const visit of ["cold", "warm"] as const) {
    const page = await context.newPage();
    await page.goto(`${url}/${engine}.html`);
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
