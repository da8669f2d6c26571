function ask(reply: string | undefined): string {
  if (reply === undefined || reply === "busy")
    throw new Error("busy");
  return reply;
}

export function retry(
  replies: string[],
  attempts: number,
): string {
  if (attempts < 1)
    throw new RangeError("at least one attempt is needed");
  for (const reply of replies.slice(0, attempts - 1)) {
    try {
      return ask(reply);
    } catch {
      continue;
    }
  }
  return ask(replies[attempts - 1]);
}
