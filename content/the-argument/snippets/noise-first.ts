import { mad, median } from "book/bench";

const REPEATS = 40;
const WARM_UP = true;

const kept: number[] = [];
function work(): void {
  let total = 0;
  for (let page = 0; page < 3_000_000; page++)
    total += (page * 31) % 7;
  kept.push(total);
}

function timed(): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

if (WARM_UP) for (let i = 0; i < 10; i++) timed();

const races = Array.from(
  { length: REPEATS },
  () => [timed(), timed()] as const,
);
const gaps = races.map(
  (race) => Math.max(...race) / Math.min(...race) - 1,
);
const wins = gaps.filter((gap) => gap > 0.05).length;
const widest = (100 * Math.max(...gaps)).toFixed(0);
console.log(
  `${REPEATS} races of one function against itself`,
);
console.log(`won by more than 5%: ${wins}`);
console.log(`widest win: ${widest}%`);

for (const lane of [0, 1] as const) {
  const times = races.map((race) => race[lane]);
  const middle = median(times).toFixed(2);
  const spread = mad(times).toFixed(2);
  console.log(
    `lane ${lane + 1}: ${middle} ms, MAD ${spread}`,
  );
}
