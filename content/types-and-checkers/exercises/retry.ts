function ask(reply: string | undefined): string {
  if (reply === undefined || reply === "busy")
    throw new Error("busy");
  return reply;
}

export function retry(
  replies: string[],
  attempts: number,
): string {
  let last: Error | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return ask(replies[attempt]);
    } catch (error) {
      if (error instanceof Error) last = error;
    }
  }
  throw last;
}
