function merge(
  chunks: [count: number, mean: number, squares: number][],
): number[] {
  throw new Error(`your turn: ${chunks.length} chunks`);
}
