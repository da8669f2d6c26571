export function comesAlong(
  graph: Record<string, string[]>,
  name: string,
): string[] {
  const found = new Set<string>();
  const visit = (one: string): void => {
    for (const need of graph[one] ?? []) {
      found.add(need);
      visit(need);
    }
  };
  visit(name);
  return [...found].sort();
}
