function answer(words: string[]): string {
  const [verb, first, ...rest] = words;
  if (first === undefined) return "not understood";
  if (verb === "lend") {
    return rest.length > 0
      ? `${rest.length} lent to ${first}`
      : `nothing to lend to ${first}`;
  }
  if (rest.length > 0) return "not understood";
  if (verb === "return") return `${first} is back`;
  if (verb === "find") return `looking for ${first}`;
  return "not understood";
}
