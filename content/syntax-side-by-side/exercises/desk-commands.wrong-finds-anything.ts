function answer(words: string[]): string {
  const [verb, first, ...rest] = words;
  if (verb === "find")
    return `looking for ${words.slice(1).join(" ")}`;
  if (first === undefined) return "not understood";
  if (verb === "lend") {
    return rest.length > 0
      ? `${rest.length} lent to ${first}`
      : `nothing to lend to ${first}`;
  }
  if (verb === "return" && rest.length === 0)
    return `${first} is back`;
  return "not understood";
}
