/** The files that runtimes are made of, as the site serves them. */

/** One gzip-compressed file under the runtime folder, named by its content. */
export interface Asset {
  /** File name under the runtime's base address. */
  readonly file: string;
  /** Size as served, in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes as served, in hexadecimal. */
  readonly sha256: string;
}

/** A Python package, repacked with its bytecode (see `python/pack.ts`). */
export interface PackageAsset extends Asset {
  readonly version: string;
  /** Top-level module names that it provides. */
  readonly imports: readonly string[];
  /** Names of the packages that it needs. */
  readonly depends: readonly string[];
}

/** The memory of an interpreter that has imported packages (see `python/image.ts`). */
export interface ImageAsset extends Asset {
  /** Names of the packages that it holds. */
  readonly packages: readonly string[];
  /** Names of those among them that have side modules. */
  readonly sideModules: readonly string[];
}

/** Written by `scripts/python/` to `generated/python.json`. */
export interface PythonAssets {
  readonly python: string;
  readonly pyodide: string;
  readonly worker: Asset;
  readonly imageUnpacker: Asset;
  readonly wasm: Asset;
  readonly stdlib: Asset;
  /** By name, from the smallest to the largest. `base` holds no package. */
  readonly images: Readonly<Record<string, ImageAsset>>;
  /** By package name: the side modules that images have loaded, as a pack. */
  readonly sideModules: Readonly<Record<string, Asset>>;
  /** By package name, in lower case. */
  readonly packages: Readonly<Record<string, PackageAsset>>;
}

/** An npm package (or a chunk that several share), bundled as one ES module. */
export interface LibraryAsset extends Asset {
  /** Specifiers that the bundle imports: names of other entries of `libraries`. */
  readonly imports: readonly string[];
}

/** Written by `scripts/typescript/` to `generated/typescript.json`. */
export interface TypeScriptAssets {
  readonly typescript: string;
  readonly prelude: Asset;
  /** The compiler and checker, a worker script of its own. */
  readonly compiler: Asset;
  /** `lib.*.d.ts` and our globals: one JSON object, path to text. */
  readonly standardTypes: Asset;
  /** By import specifier, such as `zod`. */
  readonly libraries: Readonly<Record<string, LibraryAsset>>;
  /** Declarations by import specifier: one JSON object each, path to text. */
  readonly types: Readonly<Record<string, Asset>>;
  readonly versions: Readonly<Record<string, string>>;
}

/** Declarations of a Python package: one JSON object, path to text. */
export interface TypesPackage extends Asset {
  /** Top-level module names that it describes. */
  readonly imports: readonly string[];
  /** Names of the packages that its declarations mention. */
  readonly depends: readonly string[];
}

/** What an editor needs to know Python. Written by `scripts/python-language/` to `generated/python-language.json`. */
export interface PythonLanguageAssets {
  /** The language server, a worker script of its own. */
  readonly server: Asset;
  /** Declarations of the standard library, and the settings: one JSON object, path to text. */
  readonly standardTypes: Asset;
  /** ruff, as WebAssembly. */
  readonly linter: Asset;
  /** By package name. */
  readonly types: Readonly<Record<string, TypesPackage>>;
}

export interface LoadOptions {
  /** Called with the bytes received so far, as they are on the wire. */
  readonly onBytes?: (received: number) => void;
  readonly signal?: AbortSignal;
  /** What is needed sooner: the asset's bytes are taken in when it has settled. */
  readonly after?: Promise<unknown>;
}

/** How bytes travel: `fetch` in a page, the file system in Node. */
export interface AssetSource {
  /** The asset's decompressed bytes. Rejects with a message for the reader if they are not to be had or not ours. */
  load(asset: Asset, options?: LoadOptions): Promise<Uint8Array<ArrayBuffer>>;
}
