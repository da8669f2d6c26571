import { inspect } from "./inspect.ts";

const INDEX = "(index)";
const ITERATION_INDEX = "(iteration index)";
const KEY = "Key";
const VALUES = "Values";

/** The text of `console.table` as Node draws it, or nothing if the value has no rows. */
export function tableText(data: unknown, properties?: readonly string[]): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if (data instanceof Map) {
    const keys = [...data.keys()].map(cellText);
    const values = [...data.values()].map(cellText);
    return draw([ITERATION_INDEX, KEY, VALUES], [indices(keys), keys, values]);
  }
  if (data instanceof Set) {
    const values = [...data].map(cellText);
    return draw([ITERATION_INDEX, VALUES], [indices(values), values]);
  }
  return objectTable(data as Record<string, unknown>, properties);
}

function objectTable(data: Record<string, unknown>, properties?: readonly string[]): string {
  const rows = Object.keys(data);
  const columns = new Map<string, string[]>();
  const primitives: string[] = [];
  rows.forEach((row, index) => {
    const item = data[row];
    const primitive = item === null || (typeof item !== "object" && typeof item !== "function");
    if (primitive && properties === undefined) {
      primitives[index] = cellText(item);
      return;
    }
    for (const key of properties ?? Object.keys(item as object)) {
      let column = columns.get(key);
      if (column === undefined) columns.set(key, (column = []));
      const present = !primitive && Object.hasOwn(item as object, key);
      column[index] = present ? cellText((item as Record<string, unknown>)[key]) : "";
    }
  });
  const heads = [INDEX, ...columns.keys()];
  const cells = [rows, ...columns.values()];
  if (primitives.length > 0) {
    heads.push(VALUES);
    cells.push(primitives);
  }
  return draw(heads, cells);
}

function cellText(value: unknown): string {
  const large = typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 2;
  return inspect(value, { depth: large ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
}

function indices(list: readonly unknown[]): string[] {
  return list.map((_, index) => String(index));
}

function draw(heads: readonly string[], columns: readonly (readonly string[])[]): string {
  const height = Math.max(...columns.map((column) => column.length));
  const widths = heads.map((head, index) =>
    Math.max(width(head), ...Array.from(columns[index] ?? [], (cell) => width(cell ?? ""))),
  );
  const rules = widths.map((cells) => "─".repeat(cells + 2));
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - width(cell)));
    return `│ ${padded.join(" │ ")} │`;
  };
  const body = Array.from({ length: height }, (_, row) => line(columns.map((column) => column[row] ?? "")));
  return [`┌${rules.join("┬")}┐`, line(heads), `├${rules.join("┼")}┤`, ...body, `└${rules.join("┴")}┘`].join("\n");
}

function width(text: string): number {
  return [...text].length;
}
