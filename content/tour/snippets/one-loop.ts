function stamp(pages: number): number {
  let mark = 0;
  for (let page = 0; page < pages; page++)
    mark = (mark * 31 + page) % 9973;
  return mark;
}

// An engine may skip work whose result nobody keeps.
const kept: number[] = [];
function milliseconds(pages: number): number {
  const start = performance.now();
  kept.push(stamp(pages));
  return performance.now() - start;
}

// Warm up, and find a size the clock can measure.
let pages = 1_000;
while (milliseconds(pages) < 50) pages *= 2;

const times = Array.from(
  { length: 11 },
  () => (milliseconds(pages) / pages) * 1e6,
).sort((a, b) => a - b);
const at = (i: number) => times.at(i)?.toFixed(1);
console.log(`the same work: stamp(1000) is ${stamp(1000)}`);
const runs = times.length;
console.log(`${runs} samples of ${pages} pages each`);
console.log(`median ${at(5)} ns a page`);
console.log(`half from ${at(2)} to ${at(8)} ns`);
console.log(`all from ${at(0)} to ${at(-1)} ns`);
