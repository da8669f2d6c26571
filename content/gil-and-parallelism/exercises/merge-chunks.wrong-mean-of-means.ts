function merge(
  chunks: [count: number, mean: number, squares: number][],
): number[] {
  const count = chunks.reduce((sum, [n]) => sum + n, 0);
  if (count === 0) return [0, 0, 0];
  const total = chunks.reduce(
    (sum, [, mid]) => sum + mid,
    0,
  );
  const mean = total / chunks.length;
  const squares = chunks.reduce(
    (sum, [n, mid, inside]) =>
      sum + inside + n * (mid - mean) ** 2,
    0,
  );
  return [count, mean, squares];
}
