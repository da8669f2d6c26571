/** The file that a specifier such as `./shelf.ts`, `./shelf` or `./shelf.js` means, among those that there are. */
export function fileOf(specifier: string, names: readonly string[]): string | undefined {
  if (!isOfFile(specifier)) return undefined;
  const path = specifier.replace(/^\.\//, "");
  return [path, `${path}.ts`, path.replace(/\.js$/, ".ts")].find((name) => names.includes(name));
}

/** Whether a specifier means a file of the program, and no package. */
export function isOfFile(specifier: string): boolean {
  return /^\.{0,2}\//.test(specifier);
}
