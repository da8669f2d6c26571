const tests = new Map<string, (value: unknown) => boolean>([
  [
    "card",
    (value) =>
      typeof value === "string" && value.startsWith("T-"),
  ],
  [
    "copies",
    (value) =>
      typeof value === "number" &&
      Number.isInteger(value) &&
      value >= 1 &&
      value <= 5,
  ],
  [
    "note",
    // What is left out is undefined, and may be.
    (value) => value == null || typeof value === "string",
  ],
]);

export function problems(order: unknown): string[] {
  if (
    typeof order !== "object" ||
    order === null ||
    Array.isArray(order)
  )
    return ["order"];
  const fields = new Map<string, unknown>(
    Object.entries(order),
  );
  const names = new Set([
    ...tests.keys(),
    ...fields.keys(),
  ]);
  return [...names]
    .filter((name) => !tests.get(name)?.(fields.get(name)))
    .sort();
}
