function describe(value: unknown): string {
  return `a ${typeof value}`;
}
