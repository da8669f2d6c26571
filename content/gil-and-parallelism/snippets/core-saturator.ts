import { mad, median } from "book/bench";
import { lines } from "book/plot";
import { Pool } from "book/pool";

const SIZE = 4;
const MOST = 8;
const CHUNKS = [...Array(24).keys()];
const STEP = SIZE * 80_000;

/** How many card numbers of a chunk pass the check. */
function validCards(chunk: number): number {
  const first = 1_000_000 + chunk * STEP;
  let found = 0;
  for (let card = first; card < first + STEP; card++) {
    let total = 0;
    for (let n = card; n > 0; n = Math.floor(n / 10)) {
      total = total * 3 + (n % 10);
    }
    if (total % 11 === 0) found += 1;
  }
  return found;
}

const ready = await new Pool(MOST).start();
const times = Array.from({ length: ready + 1 }, () => [0]);
const totals = new Set<number>();
for (let lap = 0; lap < 4; lap++) {
  for (const [workers, taken] of times.entries()) {
    const began = performance.now();
    const found = workers
      ? await new Pool(workers).map(validCards, CHUNKS)
      : CHUNKS.map(validCards);
    // Lap 0 warms up: lap 1 writes over what it took.
    taken[lap && lap - 1] = performance.now() - began;
    totals.add(found.reduce((sum, one) => sum + one));
  }
}

const [alone = 0, ...others] = times.map(median);
const gains = [1, ...others.map((ms) => alone / ms)];
console.log("workers    ms  MAD  speed-up  each");
for (const [n, taken] of times.entries()) {
  const gain = gains[n] ?? 0;
  const each = (100 * gain) / (n || 1);
  const row = [
    `${n}`.padStart(7),
    median(taken).toFixed().padStart(6),
    mad(taken).toFixed().padStart(5),
    gain.toFixed(2).padStart(10),
    `${each.toFixed()}%`.padStart(6),
  ];
  console.log(row.join(""));
}
console.log(`cards found: ${[...totals].join(" or ")}`);
if (ready > 1) {
  // Amdahl's law, solved for the part that is not shared.
  const best = gains[ready] ?? 1;
  const rest = (ready / best - 1) / (ready - 1);
  const percent = (100 * Math.max(rest, 0)).toFixed();
  console.log(`not shared: ${percent}% of the job`);
}

const [, ...measured] = gains.entries();
const ends = [1, ready + 1].map((n) => [n, n] as const);
const series = { measured, ideal: ends };
const axes = ["workers", "times as fast"] as const;
display(lines("Speed-up here", series, ...axes));
