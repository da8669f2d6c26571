/** Which declarations a program needs, as far as its text tells. */
import type { Asset, TypesPackage } from "../assets.ts";

/** `from "x"`, `import "x"` and `import("x")`. What it finds too much in a string costs a download only. */
const TYPESCRIPT_IMPORT = /(?:\bfrom|\bimport\s*\(?)\s*["']([^"'\n]+)["']/g;

/** `import x.y, z` and `from x.y import z`. */
const PYTHON_IMPORT = /^[ \t]*(?:from|import)[ \t]+([\w. \t,]+)/gm;

/** The declarations of the npm packages that a program imports. */
export function importedTypes(types: Readonly<Record<string, Asset>>, source: string): Asset[] {
  return [...source.matchAll(TYPESCRIPT_IMPORT)].flatMap(([, specifier = ""]) => types[specifier] ?? []);
}

/** The declarations of the Python packages that a program imports, with those of the packages that they need. */
export function importedPythonTypes(packages: Readonly<Record<string, TypesPackage>>, source: string): Asset[] {
  const found = new Set<TypesPackage>();
  const add = (wanted: TypesPackage | undefined): void => {
    if (wanted === undefined || found.has(wanted)) return;
    found.add(wanted);
    for (const name of wanted.depends) add(packages[name]);
  };
  const all = Object.values(packages);
  for (const [, modules = ""] of source.matchAll(PYTHON_IMPORT)) {
    for (const module of modules.split(",")) {
      const top = module.trim().split(/[.\s]/)[0] ?? "";
      all.filter(({ imports }) => imports.includes(top)).forEach(add);
    }
  }
  return [...found];
}
