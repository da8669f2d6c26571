/** Which modules a Python program imports, as far as can be told without Python. */

const IMPORT = /^[ \t]*(?:from[ \t]+(\w+)[\w.]*[ \t]+import\b|import[ \t]+([\w., \t]+))/gm;

/**
 * Top-level names that a program's import statements name, wherever they stand. A line inside a string that looks like
 * one counts too: the answer decides what is fetched early, not what runs.
 */
export function importedModules(source: string): Set<string> {
  const names = new Set<string>();
  for (const [, from, list = ""] of source.matchAll(IMPORT)) {
    const named = from ? [from] : list.split(",").map((part) => part.trim().split(/[.\s]/)[0] ?? "");
    for (const name of named) if (name) names.add(name);
  }
  return names;
}
