import type { PrintedValue, ValueNode, ValuePart } from "../../protocol/output.ts";
import { formatWithOptions, inspect } from "./inspect.ts";

/** How deep, how wide, how much of one value, of a whole run and of a line is kept. */
const LIMITS = { depth: 6, width: 100, ofValue: 400, ofRun: 4000, text: 160 };

/** Pictures of the values that a program prints, for a page to open. Getters are not called. */
export class ValueTrees {
  #leftOfRun = LIMITS.ofRun;
  #left = 0;

  /**
   * The values among the arguments of `console.log`, where they stand in its text.
   * @param shown what becomes of a text before it is printed
   */
  valuesIn(text: string, args: readonly unknown[], shown: (text: string) => string): PrintedValue[] | undefined {
    if (!args.some(isOpenable)) return undefined;
    const texts = args.map((arg) => formatWithOptions({}, arg));
    // A format string puts them elsewhere.
    if (texts.join(" ") !== text) return undefined;
    const values: PrintedValue[] = [];
    let from = 0;
    args.forEach((arg, index) => {
      const to = from + shown(texts[index]!).length;
      const value = this.treeOf(arg);
      if (value) values.push({ from, to, value });
      from = to + 1;
    });
    return values.length > 0 ? values : undefined;
  }

  /** The picture of an object; none where it has no parts, or too much was kept already. */
  treeOf(value: unknown): ValueNode | undefined {
    if (!isOpenable(value) || this.#leftOfRun <= 0) return undefined;
    const allowed = Math.min(LIMITS.ofValue, this.#leftOfRun);
    this.#left = allowed;
    try {
      const node = this.#node(value, []);
      return node.parts ? node : undefined;
    } catch {
      // A proxy, or a prototype that the program has broken.
      return undefined;
    } finally {
      this.#leftOfRun -= allowed - this.#left;
    }
  }

  #node(value: unknown, around: readonly object[]): ValueNode {
    this.#left -= 1;
    if (!isOpenable(value)) return { text: oneLine(value) };
    if (around.includes(value)) return { text: "[Circular]" };
    const text = oneLine(value);
    if (around.length >= LIMITS.depth) return { text };
    const { entries, size } = partsOf(value);
    const parts: ValuePart[] = [];
    for (const [key, part] of entries) {
      if (parts.length >= LIMITS.width || this.#left <= 0) break;
      parts.push({ key, value: part instanceof Accessor ? { text: part.text } : this.#node(part, [...around, value]) });
    }
    if (size === 0) return { text };
    return { text, parts, ...(size > parts.length && { more: size - parts.length }) };
  }
}

/** A property that would have to be called. */
class Accessor {
  readonly text: string;

  constructor({ get, set }: PropertyDescriptor) {
    this.text = get && set ? "[Getter/Setter]" : get ? "[Getter]" : "[Setter]";
  }
}

/** Objects whose text is not all there is to say. */
function isOpenable(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Error) && !(value instanceof Date);
}

type Entries = Iterable<readonly [key: string, value: unknown]>;

function partsOf(value: object): { readonly entries: Entries; readonly size: number } {
  if (value instanceof Map) return { entries: mapEntries(value), size: value.size };
  if (value instanceof Set) return { entries: numbered(value), size: value.size };
  if (ArrayBuffer.isView(value) && "length" in value) {
    return { entries: numbered(value as unknown as Iterable<unknown>), size: Number(value.length) };
  }
  if (Array.isArray(value) && value.length > LIMITS.width) {
    // It has as many keys as items, and nobody wants them all.
    const first = Array.from({ length: LIMITS.width }, (_, index) => String(index));
    return { entries: properties(value, first), size: value.length };
  }
  const keys = Reflect.ownKeys(value).filter((key) => Object.getOwnPropertyDescriptor(value, key)?.enumerable);
  return { entries: properties(value, keys), size: keys.length };
}

function* properties(value: object, keys: readonly (string | symbol)[]): Generator<readonly [string, unknown]> {
  for (const key of keys) {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    // A hole in an array.
    if (!descriptor) continue;
    yield [String(key), "value" in descriptor ? descriptor.value : new Accessor(descriptor)];
  }
}

function* mapEntries(map: ReadonlyMap<unknown, unknown>): Generator<readonly [string, unknown]> {
  for (const [key, value] of map) yield [oneLine(key), value];
}

function* numbered(values: Iterable<unknown>): Generator<readonly [string, unknown]> {
  let index = 0;
  for (const value of values) yield [String(index++), value];
}

function oneLine(value: unknown): string {
  const text = inspect(value, { depth: 0, breakLength: Infinity, maxArrayLength: 8, maxStringLength: 80 });
  const line = text.replaceAll("\n", " ");
  return line.length > LIMITS.text ? `${line.slice(0, LIMITS.text)}…` : line;
}
