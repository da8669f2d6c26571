export function satisfies(
  version: string,
  spec: string,
): boolean {
  return spec.split(",").every((text) => {
    const part = text.trim();
    const wanted = part.slice(2);
    if (part.startsWith("==")) return version === wanted;
    if (part.startsWith("!=")) return version !== wanted;
    return version >= wanted;
  });
}
