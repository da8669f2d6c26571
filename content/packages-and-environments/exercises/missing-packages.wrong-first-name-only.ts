const IMPORT = /^\s*(?:import|from)\s+(\w+)/gm;

export function missingPackages(
  source: string,
  installed: string[],
  standard: string[],
): string[] {
  const provided = new Set([...installed, ...standard]);
  const found = [...source.matchAll(IMPORT)].flatMap(
    (match) => match[1] ?? [],
  );
  return [...new Set(found)]
    .filter((name) => !provided.has(name))
    .sort();
}
