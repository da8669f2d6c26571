const numbers = (version: string) =>
  version.split(".").map(Number);

/** Below, at or above zero, as left is to right. */
function compare(left: string, right: string): number {
  const [a, b] = [numbers(left), numbers(right)];
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function meets(version: string, part: string): boolean {
  const operator = part.slice(0, 2);
  const wanted = part.slice(2).trim();
  const order = compare(version, wanted);
  switch (operator) {
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case ">=":
      return order >= 0;
    case "~=": {
      const have = numbers(version);
      const series = numbers(wanted).slice(0, -1);
      return (
        order >= 0 && series.every((n, i) => n === have[i])
      );
    }
    default:
      throw new RangeError(`unknown operator ${operator}`);
  }
}

export function satisfies(
  version: string,
  spec: string,
): boolean {
  return spec
    .split(",")
    .every((part) => meets(version, part.trim()));
}
