export function problems(order: unknown): string[] {
  return [];
}
