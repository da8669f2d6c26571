/** Numbers and containers as text, as Python writes them. */

/** What `text` can write: what JSON knows, and maps, sets and big integers. */
export type Writable =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | readonly Writable[]
  | ReadonlyMap<Writable, Writable>
  | ReadonlySet<Writable>
  | { readonly [key: string]: Writable };

/**
 * The value as Python's `print` shows it: `None`, `True`, `['a', 1]`, `{'key': 0.5}`. A whole number
 * is written as an integer, since JavaScript does not tell 2.0 from 2: `real` writes the other.
 */
export function text(value: Writable): string {
  return typeof value === "string" ? value : repr(value);
}

/** The number with a point or an exponent, even where it is whole: `2.0`. */
export function real(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "", exponentText = ""] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const size = String(Math.abs(exponent)).padStart(2, "0");
    return `${sign}${mantissa}e${exponent < 0 ? "-" : "+"}${size}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}

/** The number with this many decimal places; exact ties go to the even digit. Below 10^21 only. */
export function fixed(value: number, places: number): string {
  const rounded = value.toFixed(places);
  // `toFixed` takes the larger of two equally near numbers, Python the even one.
  const exact = Math.abs(value).toFixed(100);
  const point = exact.indexOf(".") + 1;
  const isTie = /^50*$/.test(exact.slice(point + places));
  if (!isTie) return Object.is(value, -0) ? `-${rounded}` : rounded;
  const kept = exact.slice(0, point + places).replace(/\.$/, "");
  const isEven = Number(kept.at(-1)) % 2 === 0;
  return isEven ? `${value < 0 ? "-" : ""}${kept}` : rounded;
}

/** Like `fixed`, with a comma after each thousand: `1,234,567`. */
export function grouped(value: number, places = 0): string {
  return fixed(value, places).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}

function repr(value: Writable): string {
  switch (typeof value) {
    case "undefined":
      return "None";
    case "boolean":
      return value ? "True" : "False";
    case "number":
      return Number.isInteger(value) ? BigInt(value).toString() : real(value);
    case "bigint":
      return value.toString();
    case "string":
      return quoted(value);
    default:
      return value === null ? "None" : container(value);
  }
}

function container(value: Exclude<Writable, null | undefined | boolean | number | bigint | string>): string {
  if (Array.isArray(value)) return `[${value.map(repr).join(", ")}]`;
  if (value instanceof Set) return value.size === 0 ? "set()" : `{${[...value].map(repr).join(", ")}}`;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return `{${entries.map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(", ")}}`;
}

/** In single quotes, unless the text holds some and no double ones. */
function quoted(value: string): string {
  const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value
    .replaceAll("\\", "\\\\")
    .replaceAll(mark, `\\${mark}`)
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return mark + escaped + mark;
}
