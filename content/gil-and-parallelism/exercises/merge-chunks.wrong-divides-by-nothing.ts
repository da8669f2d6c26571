function merge(
  chunks: [count: number, mean: number, squares: number][],
): number[] {
  const count = chunks.reduce((sum, [n]) => sum + n, 0);
  const total = chunks.reduce(
    (sum, [n, mid]) => sum + n * mid,
    0,
  );
  const mean = total / count;
  const squares = chunks.reduce(
    (sum, [n, mid, inside]) =>
      sum + inside + n * (mid - mean) ** 2,
    0,
  );
  return [count, mean, squares];
}
