interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly pages: number;
  readonly hasNext: boolean;
}

function paginate<T>(
  items: readonly T[],
  number: number,
  size: number,
): Page<T> {
  const start = (number - 1) * size;
  const pages = Math.ceil(items.length / size);
  return {
    items: items.slice(start, start + size),
    number,
    pages,
    hasNext: number < pages,
  };
}

const years = Array.from(
  { length: 11 },
  (_, i) => 1901 + i,
);
for (const [number, size] of [
  [1, 4],
  [3, 4],
  [4, 4],
  [-1, 4],
] as const) {
  const page = paginate(years, number, size);
  const first = page.items[0] ?? "empty";
  console.log(`page ${number} of ${page.pages}: ${first}`);
}

const { pages } = paginate(years, 1, 0);
console.log("page size 0:", pages, "pages");

export {};
