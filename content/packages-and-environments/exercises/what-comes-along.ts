export function comesAlong(
  graph: Record<string, string[]>,
  name: string,
): string[] {
  const found: string[] = [];
  for (const need of graph[name] ?? []) {
    found.push(need, ...comesAlong(graph, need));
  }
  return [...new Set(found)].sort();
}
