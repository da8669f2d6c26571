const REPEATS = 40;
const WARM_UP = true;

function work(): number {
  let total = 0;
  for (let page = 0; page < 3_000_000; page++)
    total += (page * 31) % 7;
  return total;
}

const kept: number[] = [];
function timed(): number {
  const start = performance.now();
  kept.push(work());
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? NaN;
  return (low + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

if (WARM_UP) for (let i = 0; i < 10; i++) timed();

const lanes: [number[], number[]] = [[], []];
for (let i = 0; i < REPEATS; i++)
  for (const lane of lanes) lane.push(timed());

const [one, two] = lanes;
const gaps = one.map((a, i) => {
  const b = two[i] ?? a;
  return Math.max(a, b) / Math.min(a, b) - 1;
});
const upsets = gaps.filter((gap) => gap > 0.05).length;
const widest = (100 * Math.max(...gaps)).toFixed(0);
console.log(
  `${REPEATS} races of one function against itself`,
);
console.log(`won by more than 5%: ${upsets}`);
console.log(`widest win: ${widest}%`);

for (const [i, times] of lanes.entries()) {
  const middle = median(times);
  const mad = median(
    times.map((t) => Math.abs(t - middle)),
  );
  console.log(
    `lane ${i + 1}: ${middle.toFixed(2)} ms, MAD ${mad.toFixed(2)}`,
  );
}
