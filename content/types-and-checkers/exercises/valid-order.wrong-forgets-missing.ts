function isRight(name: string, value: unknown): boolean {
  if (name === "card")
    return (
      typeof value === "string" && value.startsWith("T-")
    );
  if (name === "copies")
    return [1, 2, 3, 4, 5].some((n) => n === value);
  if (name === "note")
    return value === null || typeof value === "string";
  return false;
}

export function problems(order: unknown): string[] {
  if (
    typeof order !== "object" ||
    order === null ||
    Array.isArray(order)
  )
    return ["order"];
  return Object.entries(order)
    .filter(([name, value]) => !isRight(name, value))
    .map(([name]) => name)
    .sort();
}
