export function satisfies(
  version: string,
  spec: string,
): boolean {
  return version === spec;
}
