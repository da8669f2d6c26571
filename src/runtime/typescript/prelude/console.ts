import type { StreamOutput } from "../../protocol/output.ts";
import { formatWithOptions, inspect } from "./inspect.ts";
import { tableText } from "./table.ts";

type Write = (stream: StreamOutput["name"], text: string) => void;
type Method = (...args: unknown[]) => void;

/** The methods of `console`, as Node prints them, writing to the run's two streams. */
export function createConsole(write: Write, now: () => number): Record<string, Method> {
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  let indent = "";

  const print = (stream: StreamOutput["name"], text: string): void => {
    write(stream, indent === "" ? `${text}\n` : `${indent}${text.replaceAll("\n", `\n${indent}`)}\n`);
  };
  const log = (...args: unknown[]): void => print("stdout", formatWithOptions({}, ...args));
  const warn = (...args: unknown[]): void => print("stderr", formatWithOptions({}, ...args));
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
      print("stdout", inspect(value, { customInspect: false, ...(options as object | undefined) }));
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

/** A time span as Node's `console.timeEnd` writes it. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1000) return `${Number(milliseconds.toFixed(3))}ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(3)}s`;
  const rest = (seconds % 60).toFixed(3).padStart(6, "0");
  return `${Math.floor(seconds / 60)}:${rest} (m:ss.mmm)`;
}
