export function missingPackages(
  source: string,
  installed: string[],
  standard: string[],
): string[] {
  return [];
}
