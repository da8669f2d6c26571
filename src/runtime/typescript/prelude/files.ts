import type { CompiledFile } from "../../protocol/program.ts";
import { fileOf, isOfFile } from "../file-name.ts";
import { namespaceOf, type Libraries } from "./libraries.ts";

type Exports = Record<string, unknown>;
type Require = (specifier: string) => object;
type Load = (specifier: unknown) => Promise<object>;

/** What linking writes for a file: what it imports, and its body. */
export type FileDefinition = readonly [
  file: Pick<CompiledFile, "name" | "imports" | "bindings">,
  body: (exports: Exports, require: Require, load: Load) => Promise<void>,
];

/** The files of one program: each runs once, after those that it imports. */
export class ProgramFiles {
  readonly #definitions: ReadonlyMap<string, FileDefinition>;
  readonly #libraries: Libraries;
  readonly #exports = new Map<string, FileExports>();
  readonly #ends = new Map<string, Promise<void>>();

  constructor(definitions: readonly FileDefinition[], libraries: Libraries) {
    this.#definitions = new Map(definitions.map((definition) => [definition[0].name, definition]));
    this.#libraries = libraries;
  }

  /** Runs a file and all that it imports; `importers` wait for it and are not waited for. */
  run(name: string, importers: readonly string[] = []): Promise<void> {
    const end = this.#ends.get(name) ?? this.#begin(name, [...importers, name]);
    this.#ends.set(name, end);
    return end;
  }

  async #begin(name: string, path: readonly string[]): Promise<void> {
    const [{ imports, bindings }, body] = this.#definitions.get(name)!;
    const exports = new FileExports();
    this.#exports.set(name, exports);
    for (const specifier of imports) {
      const file = this.#file(specifier);
      if (file === undefined || path.includes(file)) continue;
      await this.run(file, path);
      this.#expectNames(specifier, file, bindings[specifier] ?? []);
    }
    await body(
      exports.own,
      (next) => this.#required(next),
      (next) => this.#load(next),
    );
    exports.complete();
  }

  #file(specifier: string): string | undefined {
    return fileOf(specifier, [...this.#definitions.keys()]);
  }

  /** Asking for a name that is not exported is the error that engines report. */
  #expectNames(specifier: string, file: string, names: readonly string[]): void {
    const missing = names.find((name) => !(name in this.#exports.get(file)!.own));
    if (missing === undefined) return;
    throw new SyntaxError(`The requested module '${specifier}' does not provide an export named '${missing}'`);
  }

  #required(specifier: string): object {
    const file = this.#file(specifier);
    if (file !== undefined) return this.#exports.get(file)!.shared;
    // The compiler's helpers take an object with this mark for a module.
    return Object.create(namespaceOf(this.#libraries, specifier), { __esModule: { value: true } }) as object;
  }

  async #load(specifier: unknown): Promise<object> {
    const text = String(specifier);
    const file = this.#file(text);
    if (file !== undefined) await this.run(file);
    if (file === undefined && isOfFile(text)) throw new TypeError(`Failed to resolve module specifier '${text}'`);
    return this.#required(text);
  }
}

/** What a file exports so far. */
class FileExports {
  readonly #names = Object.create(null, { __esModule: { value: true } }) as Exports;
  #complete = false;

  /** For the file itself, which sets its names. */
  get own(): Exports {
    return this.#names;
  }

  /**
   * For files that import it. To read a name too early, as files that import each other can, is the
   * error that engines report.
   */
  readonly shared: Exports = new Proxy(this.#names, {
    get: (names, key) => {
      const value = names[key as string];
      // A promise that is resolved with the exports asks them for `then`.
      if (value !== undefined || this.#complete || typeof key === "symbol" || key === "then") return value;
      throw new ReferenceError(`Cannot access '${key}' before initialization`);
    },
  });

  complete(): void {
    this.#complete = true;
  }
}
