const LONG_STRINGS = /("""|''')[\s\S]*?\1/g;
const FROM = /^\s*from\s+([\w.]+)\s+import\b/;
const IMPORT = /^\s*import\s+(.+)/;

function asks(line: string): string[] {
  const from = FROM.exec(line)?.[1];
  if (from !== undefined) return [from];
  const names = IMPORT.exec(line)?.[1] ?? "";
  return names.split(",").map((name) => name.trim());
}

export function missingPackages(
  source: string,
  installed: string[],
  standard: string[],
): string[] {
  const provided = new Set([...installed, ...standard]);
  const packages = source
    .replace(LONG_STRINGS, "")
    .split("\n")
    .flatMap(asks)
    // A relative import begins with a dot.
    .map((name) => /^\w+/.exec(name)?.[0] ?? "")
    .filter((name) => name !== "" && !provided.has(name));
  return [...new Set(packages)].sort();
}
