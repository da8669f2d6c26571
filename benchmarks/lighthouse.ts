/**
 * `node benchmarks/lighthouse.ts [pages]`: Lighthouse on these pages, or on one of each kind and the longest chapter,
 * with its own throttling of a phone. Needs a built site. Prints a table, and fails where a score is under 98.
 */
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { BROWSER_FLAGS, ensureBrowser } from "../scripts/ensure-browser.ts";
import { serve } from "../scripts/serve.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const LEAST = 98;
const PAGES = process.argv[2]?.split(",") ?? [
  "",
  "contents/",
  "chapters/tour/",
  "claims/",
  "pairs/",
  "glossary/",
  "search/",
  "snippets/tour/loans/",
  "chapters/syntax-side-by-side/",
  "scoreboard/",
];
/** Performance is a measurement: the median of so many runs counts. */
const RUNS = 3;
const DEBUGGING_PORT = 9333;

const { url, close } = await serve("dist", 0);
const browser = await chromium.launch({
  executablePath: ensureBrowser("chromium"),
  args: [...BROWSER_FLAGS, `--remote-debugging-port=${DEBUGGING_PORT}`],
});
const rows: Record<string, Record<string, number>> = {};
for (const page of PAGES) {
  const runs: Record<string, number>[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await audit(url + page));
  rows[`/${page}`] = Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, median(runs, name)]));
}
console.table(rows);
await browser.close();
close();
const low = Object.values(rows).some((row) => CATEGORIES.some((category) => (row[category] ?? 0) < LEAST));
if (low) process.exitCode = 1;

/** The four scores, from 0 to 100, with how long scripts and layout blocked, the largest paint, and the layout shift. */
async function audit(address: string): Promise<Record<string, number>> {
  const result = await lighthouse(address, {
    port: DEBUGGING_PORT,
    onlyCategories: [...CATEGORIES],
    logLevel: "silent",
  });
  if (!result) throw new Error(`Lighthouse says nothing of ${address}.`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const);
  for (const name of CATEGORIES) {
    for (const { id } of categories[name]?.auditRefs ?? []) {
      const score = audits[id]?.score;
      if (name !== "performance" && score !== null && score !== undefined && score < 1) {
        console.log(`${address}: ${id}, ${audits[id]?.title}`);
      }
    }
  }
  return {
    ...Object.fromEntries(scores),
    "blocked, ms": Math.round(audits["total-blocking-time"]?.numericValue ?? NaN),
    "largest paint, ms": Math.round(audits["largest-contentful-paint"]?.numericValue ?? NaN),
    shift: Number((audits["cumulative-layout-shift"]?.numericValue ?? NaN).toFixed(3)),
  };
}

function median(runs: readonly Record<string, number>[], name: string): number {
  const values = runs.map((run) => run[name] ?? NaN).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}
