/**
 * Files of packages and of the standard library that an image holds in memory, but that have not come yet. Few programs miss them: for
 * something that is imported late, for the source that a traceback shows, for data. Who does is noticed here, and runs
 * again once they are there.
 */
interface FileSystem {
  lookupPath(path: string, options?: object): { node?: unknown };
  readdir(path: string): string[];
}

/** Watches a file system for one who looks for what is not there yet. */
export class LateFiles {
  readonly #fs: FileSystem;
  readonly #original: FileSystem;
  readonly #packageOf: (module: string) => string | undefined;
  readonly #root: string;
  readonly #archives: Readonly<Record<string, string>>;
  readonly #absent: Set<string>;
  readonly #missed = new Set<string>();

  /**
   * @param root The folder of packages.
   * @param packageOf The package that provides a top-level module.
   * @param archives By path, the names of what comes as one file.
   * @param absent Names of packages and archives that are in memory only.
   */
  constructor(
    fs: unknown,
    root: string,
    packageOf: (module: string) => string | undefined,
    archives: Readonly<Record<string, string>>,
    absent: Iterable<string>,
  ) {
    this.#fs = fs as FileSystem;
    const { lookupPath, readdir } = this.#fs;
    this.#original = { lookupPath, readdir };
    this.#root = `${root}/`;
    this.#archives = archives;
    this.#packageOf = packageOf;
    this.#absent = new Set(absent);
    if (this.#absent.size > 0) this.#watch();
  }

  /** Whether a package's modules are here and its files are not. */
  isAbsent(name: string): boolean {
    return this.#absent.has(name);
  }

  /** The package's files have come. */
  arrived(name: string): void {
    this.#absent.delete(name);
    this.#missed.delete(name);
    if (this.#absent.size === 0) Object.assign(this.#fs, this.#original);
  }

  /** Names of the packages whose files were looked for in vain. */
  get missed(): string[] {
    return [...this.#missed];
  }

  #watch(): void {
    const { lookupPath, readdir } = this.#original;
    const fs = this.#fs;
    fs.lookupPath = (path, options) => {
      try {
        const found = lookupPath.call(fs, path, options);
        if (!found.node) this.#miss(path);
        return found;
      } catch (error) {
        this.#miss(path);
        throw error;
      }
    };
    fs.readdir = (path) => {
      this.#miss(path);
      return readdir.call(fs, path);
    };
  }

  #miss(path: string): void {
    for (const name of this.#ownersOf(path)) if (this.#absent.has(name)) this.#missed.add(name);
  }

  #ownersOf(path: string): readonly string[] {
    const archive = this.#archives[path];
    if (archive !== undefined) return [archive];
    // The folder itself is searched for every module that is not to be found. What we ship is in memory.
    if (!path.startsWith(this.#root)) return [];
    const [module = ""] = path.slice(this.#root.length).split("/");
    const name = this.#packageOf(module);
    if (name !== undefined) return [name];
    // What is no module, such as a package's list of files, may be any of them's.
    const archives = Object.values(this.#archives);
    return [...this.#absent].filter((name) => !archives.includes(name));
  }
}
