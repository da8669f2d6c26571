function answer(words: string[]): string {
  const [verb, first, ...rest] = words;
  if (first === undefined) return "not understood";
  if (verb === "lend")
    return `${rest.length} lent to ${first}`;
  if (verb === "return" && rest.length === 0)
    return `${first} is back`;
  return "not understood";
}
