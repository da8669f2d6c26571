export function comesAlong(
  graph: Record<string, string[]>,
  name: string,
): string[] {
  const known = new Set<string>();
  const waiting = [name];
  for (const next of waiting) {
    for (const need of graph[next] ?? []) {
      if (known.has(need)) continue;
      known.add(need);
      waiting.push(need);
    }
  }
  return [...known].sort();
}
