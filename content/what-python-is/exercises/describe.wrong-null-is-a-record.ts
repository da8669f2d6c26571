function describe(value: unknown): string {
  if (typeof value === "boolean") return "a truth value";
  if (typeof value === "number")
    return Number.isInteger(value)
      ? "a whole number"
      : "a number with a fraction";
  if (typeof value === "string")
    return `text of length ${[...value].length}`;
  if (Array.isArray(value))
    return `a list of length ${value.length}`;
  if (typeof value === "object")
    return `a record of length ${Object.keys(value ?? {}).length}`;
  if (value === null) return "nothing";
  throw new TypeError(`never seen: ${String(value)}`);
}
