function tags<P, T>(
  prices: P[],
  change: (price: P) => T,
  keep: (tag: T) => boolean = () => true,
): T[] {
  return prices
    .map((price) => change(price))
    .filter((tag) => keep(tag));
}

const half = (p: number) => Math.floor(p / 2);
const cheap = (p: number) => p < 300;

const form = ["640", "375", "120", "998"];
const prices = form.map(Number);
console.log("prices:", ...prices);
console.log("half:", ...tags(prices, half));
console.log(
  "half, then cheap:",
  ...tags(prices, half, cheap),
);
const first = prices.filter(cheap).map(half);
console.log("cheap, then half:", ...first);
const pounds = (p: number) => `£${(p / 100).toFixed(2)}`;
console.log("printed:", ...tags(prices, pounds));
