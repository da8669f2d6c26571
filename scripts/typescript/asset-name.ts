/** A module's specifier as a file name: `ts-hono-zod-validator` for `@hono/zod-validator`. */
export function assetName(specifier: string): string {
  const stem = specifier
    .replace(/^\.\/|@/g, "")
    .replace(/\.js$/, "")
    .replaceAll("/", "-");
  return `ts-${stem}`;
}
