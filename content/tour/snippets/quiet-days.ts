const visits = Float64Array.of(
  ...[212, 198, 61, 240, 305, 412, 74, 207, 188, 58, 250],
);

const mean = (xs: Float64Array) =>
  xs.reduce((sum, x) => sum + x, 0) / xs.length;
const middle = mean(visits);
const errors = visits.map((v) => (v - middle) ** 2);
const std = Math.sqrt(mean(errors));

const limit = middle - std;
const quiet = Uint8Array.from(visits, (v) => +(v < limit));
const few = visits.filter((_, day) => quiet[day]);
const others = visits.filter((_, day) => !quiet[day]);
const two = (x: number) => x.toFixed(2);
console.log(`mean ${two(middle)}, std ${two(std)}`);
console.log(`a day is quiet below ${two(limit)} visits`);
console.log("mask:", ...quiet);
console.log("quiet days:", ...few);
console.log(`mean of the others ${two(mean(others))}`);

export {};
