import { mad, median } from "book/bench";
import { Pool } from "book/pool";

const NUMBERS = 400000;
const MOST = 8;

type Job = [numbers: Int32Array, passes: number];

/** The sum of numbers after so many passes over them. */
function stirred([given, passes]: Job): number {
  const numbers = given.slice();
  for (let pass = 0; pass < passes; pass++) {
    for (let at = 0; at < numbers.length; at++) {
      numbers[at] = ((numbers[at] ?? 0) * 31 + 7) % 1009;
    }
  }
  return numbers.reduce((sum, n) => sum + n, 0);
}

const numbers = new Int32Array(NUMBERS);
for (let at = 0; at < NUMBERS; at++)
  numbers[at] = at % 1009;
const there = await new Pool(MOST).start();
const size = Math.ceil(NUMBERS / there);
const cuts = Array.from(
  { length: there },
  (_, n) => n * size,
);

console.log(`one call, or a pool of ${there}`);
console.log("passes   one ms  MAD  pool ms  MAD  same sum");
for (const passes of [1, 10, 100]) {
  const jobs = cuts.map((cut): Job => {
    return [numbers.slice(cut, cut + size), passes];
  });
  const one: number[] = [];
  const many: number[] = [];
  let same = true;
  for (let lap = 0; lap < 6; lap++) {
    const start = performance.now();
    const whole = stirred([numbers, passes]);
    const middle = performance.now();
    const found = await new Pool(there).map(stirred, jobs);
    const end = performance.now();
    same &&= whole === found.reduce((sum, n) => sum + n);
    if (lap === 0) continue; // The first warms up.
    one.push(middle - start);
    many.push(end - middle);
  }
  const [a, b] = [one, many].map((taken) => {
    const middle = median(taken).toFixed(1).padStart(8);
    return `${middle} ${mad(taken).toFixed(1).padStart(4)}`;
  });
  console.log(
    `${`${passes}`.padStart(6)} ${a} ${b}  ${same}`,
  );
}
