import type { PrintedValue, StreamOutput } from "../../protocol/output.ts";
import { formatWithOptions, inspect } from "./inspect.ts";
import { tableText } from "./table.ts";
import type { ValueTrees } from "./value-trees.ts";

type Write = (stream: StreamOutput["name"], text: string, values?: readonly PrintedValue[]) => void;
type Method = (...args: unknown[]) => void;

/** The methods of `console`, as Node prints them, writing to the run's two streams. */
export function createConsole(write: Write, now: () => number, trees: ValueTrees): Record<string, Method> {
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  let indent = "";

  const indented = (text: string): string => (indent === "" ? text : text.replaceAll("\n", `\n${indent}`));
  const print = (stream: StreamOutput["name"], text: string, values?: readonly PrintedValue[]): void => {
    write(stream, `${indent}${indented(text)}\n`, values);
  };
  const printAll = (stream: StreamOutput["name"], args: readonly unknown[]): void => {
    const text = formatWithOptions({}, ...args);
    print(
      stream,
      text,
      trees.valuesIn(text, args, indented)?.map((value) => moved(value, indent.length)),
    );
  };
  const log = (...args: unknown[]): void => printAll("stdout", args);
  const warn = (...args: unknown[]): void => printAll("stderr", args);
  const group = (...labels: unknown[]): void => {
    if (labels.length > 0) log(...labels);
    indent += "  ";
  };
  const elapsed = (method: string, label: string): string | undefined => {
    const started = timers.get(label);
    if (started !== undefined) return `${label}: ${durationText(now() - started)}`;
    warn(`Warning: No such label '${label}' for console.${method}()`);
    return undefined;
  };

  return {
    log,
    info: log,
    debug: log,
    dirxml: log,
    warn,
    error: warn,
    dir(value, options) {
      const text = inspect(value, { customInspect: false, ...(options as object | undefined) });
      const tree = trees.treeOf(value);
      const to = indent.length + indented(text).length;
      print("stdout", text, tree && [{ from: indent.length, to, value: tree }]);
    },
    table(data, properties) {
      const text = tableText(data, properties as readonly string[] | undefined);
      if (text === undefined) log(data);
      else print("stdout", text);
    },
    assert(condition, ...args) {
      if (condition) return;
      const [first, ...rest] = args;
      if (typeof first === "string") warn(`Assertion failed: ${first}`, ...rest);
      else warn("Assertion failed", ...args);
    },
    trace(...args) {
      const trace = new Error(formatWithOptions({}, ...args));
      trace.name = "Trace";
      print("stderr", inspect(trace));
    },
    count(label = "default") {
      const key = String(label);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      log(`${key}: ${count}`);
    },
    countReset(label = "default") {
      counts.delete(String(label));
    },
    time(label = "default") {
      const key = String(label);
      if (timers.has(key)) warn(`Warning: Label '${key}' already exists for console.time()`);
      else timers.set(key, now());
    },
    timeLog(label = "default", ...args) {
      const text = elapsed("timeLog", String(label));
      if (text !== undefined) log(text, ...args);
    },
    timeEnd(label = "default") {
      const text = elapsed("timeEnd", String(label));
      if (text !== undefined) log(text);
      timers.delete(String(label));
    },
    group,
    groupCollapsed: group,
    groupEnd() {
      indent = indent.slice(2);
    },
    clear() {},
  };
}

function moved({ from, to, value }: PrintedValue, by: number): PrintedValue {
  return { from: from + by, to: to + by, value };
}

/** A time span as Node's `console.timeEnd` writes it. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1000) return `${Number(milliseconds.toFixed(3))}ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(3)}s`;
  const rest = (seconds % 60).toFixed(3).padStart(6, "0");
  return `${Math.floor(seconds / 60)}:${rest} (m:ss.mmm)`;
}
