import type { AssetSource, LibraryAsset, TypeScriptAssets } from "../assets.ts";
import type { Progress } from "../session/kernel.ts";

type OnProgress = (progress: Progress) => void;

/** The texts that programs run on. Each is fetched once, however many programs run or are stopped. */
export class TypeScriptModules {
  readonly #manifest: TypeScriptAssets;
  readonly #assets: AssetSource;
  readonly #texts = new Map<string, string>();
  #prelude: string | undefined;

  constructor(manifest: TypeScriptAssets, assets: AssetSource) {
    this.#manifest = manifest;
    this.#assets = assets;
  }

  /** The packages that programs may import; the rest of the libraries are chunks that these share. */
  get shipped(): string[] {
    return Object.keys(this.#manifest.libraries).filter((name) => !name.startsWith("."));
  }

  async prelude(onProgress: OnProgress, signal: AbortSignal): Promise<string> {
    if (this.#prelude === undefined) {
      const { prelude } = this.#manifest;
      const step = "Fetching the TypeScript runtime";
      const bytes = await this.#assets.load(prelude, {
        signal,
        onBytes: (loadedBytes) => onProgress({ step, loadedBytes, totalBytes: prelude.bytes }),
      });
      this.#prelude = new TextDecoder().decode(bytes);
    }
    return this.#prelude;
  }

  /** The given packages and all that these import, dependencies first. */
  async libraries(
    specifiers: readonly string[],
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, string>> {
    const needed = this.#closure(specifiers);
    await this.#fetchMissing(needed, specifiers, onProgress, signal);
    return new Map([...needed.keys()].map((name) => [name, this.#texts.get(name)!]));
  }

  async #fetchMissing(
    needed: ReadonlyMap<string, LibraryAsset>,
    specifiers: readonly string[],
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<void> {
    const missing = new Map([...needed].filter(([name]) => !this.#texts.has(name)));
    if (missing.size === 0) return;
    const step = `Fetching ${specifiers.join(", ")}`;
    const totalBytes = [...missing.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    const received = new Map<string, number>();
    const texts = [...missing].map(async ([name, asset]) => {
      const bytes = await this.#assets.load(asset, {
        signal,
        onBytes: (count) => {
          received.set(name, count);
          const loadedBytes = [...received.values()].reduce((sum, next) => sum + next, 0);
          onProgress({ step, loadedBytes, totalBytes });
        },
      });
      return [name, new TextDecoder().decode(bytes)] as const;
    });
    for (const [name, text] of await Promise.all(texts)) this.#texts.set(name, text);
  }

  #closure(specifiers: readonly string[]): Map<string, LibraryAsset> {
    const closure = new Map<string, LibraryAsset>();
    const visit = (name: string): void => {
      if (closure.has(name)) return;
      const asset = this.#manifest.libraries[name];
      if (asset === undefined) throw new Error(`The library ${name} is not in the manifest.`);
      asset.imports.forEach(visit);
      closure.set(name, asset);
    };
    specifiers.forEach(visit);
    return closure;
  }
}
