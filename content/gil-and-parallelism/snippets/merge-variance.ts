import { fixed } from "book/fmt";

// Loans per hour, in the order of the day.
const LOANS = [2, 3, 2, 4, 9, 11, 10, 12, 31, 29, 33, 34];
const CHUNKS = 3;

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) /
  numbers.length;

function spread(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(
    mean(numbers.map((number) => (number - middle) ** 2)),
  );
}

const size = Math.floor(LOANS.length / CHUNKS);
const chunks: number[][] = [];
for (let start = 0; start < LOANS.length; start += size) {
  chunks.push(LOANS.slice(start, start + size));
}
for (const chunk of chunks) {
  const both = [mean(chunk), spread(chunk)];
  const [middle, width] = both.map((one) => fixed(one, 2));
  console.log(`mean ${middle}, deviation ${width}`);
}

const means = mean(chunks.map(mean));
console.log("mean of the means:", fixed(means, 2));
console.log("mean of all:", fixed(mean(LOANS), 2));
const spreads = mean(chunks.map(spread));
console.log("mean of the deviations:", fixed(spreads, 2));
console.log("deviation of all:", fixed(spread(LOANS), 2));
