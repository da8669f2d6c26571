export function problems(order: unknown): string[] {
  if (
    typeof order !== "object" ||
    order === null ||
    Array.isArray(order)
  )
    return ["order"];
  const { card, copies, note, ...others } = order as Record<
    string,
    unknown
  >;
  const found = Object.keys(others);
  if (!String(card).startsWith("T-")) found.push("card");
  const count = Number(copies);
  if (!Number.isInteger(count) || count < 1 || count > 5)
    found.push("copies");
  if (note != null && typeof note !== "string")
    found.push("note");
  return found.sort();
}
