/** What an error says, for the reader. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
