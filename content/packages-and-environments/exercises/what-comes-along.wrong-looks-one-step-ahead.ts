export function comesAlong(
  graph: Record<string, string[]>,
  name: string,
): string[] {
  return [...new Set(graph[name] ?? [])].sort();
}
