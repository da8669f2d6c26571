/** What every benchmark's report needs: spreads, the machine's name, and its place in README.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Median and extremes of samples, rounded. */
export function spread(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? NaN;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { min: Math.round(at(0)), median: Math.round(median), max: Math.round(at(sorted.length - 1)) };
}

export const showSpread = ({ min, median, max }: Spread) => `${median} (${min} to ${max})`;

export const ratio = (ours: Spread, theirs: Spread) => (ours.median / theirs.median).toFixed(2);

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;

export interface Report {
  /** Name of the benchmark: of `benchmarks/<name>.json`, and of the marked place in README.md. */
  readonly name: string;
  readonly rounds: number;
  /** Its name and version. */
  readonly browser: string;
  /** In Markdown. */
  readonly table: string;
  readonly samples: readonly unknown[];
}

/** Writes the table to README.md and the samples to the benchmark's JSON file. */
export function publish({ name, rounds, browser, table, samples }: Report): void {
  const date = new Date().toISOString().slice(0, 10);
  const conditions = `Median (minimum to maximum) of ${rounds} interleaved rounds on ${date}: ${browser}, ${machine}. Measured with \`npx node benchmarks/${name}.ts\`, which also writes this table.`;
  console.log(`\n${table}\n\n${conditions}`);
  const [start, end] = [`<!-- figures:${name} -->`, `<!-- figures:end -->`];
  const readme = readFileSync("README.md", "utf8");
  const place = new RegExp(`${start}[^]*?${end}`);
  if (!place.test(readme)) throw new Error(`README.md has no ${start}.`);
  writeFileSync(
    "README.md",
    readme.replace(place, () => `${start}\n\n${table}\n\n${conditions}\n\n${end}`),
  );
  writeFileSync(`benchmarks/${name}.json`, `${JSON.stringify({ date, machine, browser, rounds, samples }, null, 2)}\n`);
}
