const { compare } = new Intl.Collator("en", {
  numeric: true,
});
const trimmed = (version: string) =>
  version.replace(/(\.0)+$/, "");

export function satisfies(
  version: string,
  spec: string,
): boolean {
  const part = spec.split(",")[0]?.trim() ?? "";
  const wanted = part.slice(2);
  const order = compare(trimmed(version), trimmed(wanted));
  if (part.startsWith("==")) return order === 0;
  if (part.startsWith("!=")) return order !== 0;
  if (part.startsWith(">=")) return order >= 0;
  const series = wanted.split(".").slice(0, -1).join(".");
  return order >= 0 && version.startsWith(`${series}.`);
}
