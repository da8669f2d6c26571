/** Declarations of the Python packages that we ship, as the language server reads them. */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { typedWheels, unpackTypings } from "../vendor/typings.ts";

const FOLDER = "generated/typings";

/** Where the language server looks for packages. */
export const TYPES_PATH = "/typings";

const TESTS = /(^|\/)(_?tests?|conftest\.py)(\/|$)/;

/** Packages whose types others hardly mention: they are fetched for programs that import them. */
const IMPORTED_ONLY = new Set(["scipy", "joblib", "threadpoolctl", "fonttools", "pillow", "tzdata", "idna"]);

export interface PackageTypes {
  readonly name: string;
  readonly imports: readonly string[];
  readonly depends: readonly string[];
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>;
}

/** Of each package its stubs, where it has some, and else its sources. */
export async function packageTypes(): Promise<PackageTypes[]> {
  await unpackTypings(FOLDER);
  return (await typedWheels()).map(({ name, imports, depends }) => ({
    name,
    imports,
    depends: depends.filter((other) => !IMPORTED_ONLY.has(other)),
    files: Object.fromEntries(
      imports.flatMap((module) => filesOf(module)).map((path) => [join(TYPES_PATH, path), read(path)]),
    ),
  }));
}

function filesOf(module: string): string[] {
  const stubs = `${module}-stubs`;
  if (existsSync(join(FOLDER, stubs))) return pathsIn(stubs);
  if (existsSync(join(FOLDER, `${module}.py`))) return [`${module}.py`];
  return pathsIn(module).filter((path) => !(path.endsWith(".py") && existsSync(join(FOLDER, `${path}i`))));
}

function pathsIn(folder: string): string[] {
  return globSync(`${folder}/**/*`, { cwd: FOLDER })
    .filter((path) => !TESTS.test(path) && statSync(join(FOLDER, path)).isFile())
    .sort();
}

function read(path: string): string {
  return readFileSync(join(FOLDER, path), "utf8");
}
