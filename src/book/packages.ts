/** Which packages a program imports, and in which versions the book ships them. */
import { readFileSync } from "node:fs";
import python from "../../generated/python.json" with { type: "json" };
import typescript from "../../generated/typescript.json" with { type: "json" };
import { compile } from "../runtime/typescript/compile.ts";
import { ContentError } from "./content-error.ts";

/** Our own helpers, which travel with a program instead of being installed. */
export const HELPERS = "book";

const shipped: Readonly<Record<string, { version: string; imports: string[]; depends: string[] }>> = python.packages;

/** Which package provides which module; what is not here is of the standard library. */
const providers = new Map(
  Object.entries(shipped).flatMap(([name, { imports }]) => imports.map((module) => [module, name] as const)),
);

/** The packages that a Python program imports, wherever it does; `book` for the helpers. */
export function pythonPackages(source: string): string[] {
  const modules = [...source.matchAll(/^\s*(?:from|import)\s+(\w+)/gm)].map(([, module]) => module ?? "");
  return modules.flatMap((module) => providers.get(module) ?? []);
}

/** The npm packages that a TypeScript program imports; `book` for the helpers. */
export function npmPackages(source: string): string[] {
  const compiled = compile(source, "snippet.ts");
  if (!("code" in compiled)) return [];
  return compiled.imports
    .filter((specifier) => !specifier.startsWith("."))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
}

/** Requirements for pip, sorted: the packages and all that they need, in the very versions that run in the page. */
export function pythonPins(packages: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    shipped[name]?.depends.forEach(add);
  };
  packages.filter((name) => name !== HELPERS).forEach(add);
  return [...all].sort().map((name) => `${name}==${shipped[name]?.version}`);
}

/** Dependencies for a `package.json`, each in the version that the book is built with. */
export function npmPins(packages: readonly string[]): Record<string, string> {
  const names = [...new Set(packages)].filter((name) => name !== HELPERS).sort();
  return Object.fromEntries(names.map((name) => [name, npmVersion(name)]));
}

function npmVersion(name: string): string {
  const versions: Readonly<Record<string, string>> = typescript.versions;
  const version = versions[name] ?? lockedVersion(name);
  if (version) return version;
  throw new ContentError(`A program imports the npm package "${name}", whose version the book does not know.`);
}

function lockedVersion(name: string): string | undefined {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { version?: string }>;
  };
  return lock.packages[`node_modules/${name}`]?.version;
}
