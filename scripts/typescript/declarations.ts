import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { GLOBALS_FILE, LIB_FOLDER, LIBS } from "../../src/runtime/typescript/checker.ts";
import { packageName, type ShippedPackage } from "./packages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ownFolder = path.join(root, "src/runtime/typescript/types");
const libFolder = path.dirname(fileURLToPath(import.meta.resolve("typescript")));

/** Declarations by the path at which the checker finds them. */
export type Declarations = Record<string, string>;

/** The language's and the worker's own types, with our globals. */
export function standardDeclarations(): Declarations {
  const files: Declarations = { [GLOBALS_FILE]: readFileSync(path.join(ownFolder, "globals.d.ts"), "utf8") };
  const add = (name: string): void => {
    const file = `lib.${name}.d.ts`;
    if (files[`${LIB_FOLDER}/${file}`] !== undefined) return;
    const text = readFileSync(path.join(libFolder, file), "utf8");
    files[`${LIB_FOLDER}/${file}`] = text;
    for (const { fileName } of ts.preProcessFile(text).libReferenceDirectives) add(fileName);
  };
  for (const name of LIBS) add(name);
  return files;
}

/** A package's declarations, with those of all that they import. */
export function packageDeclarations({ specifier, ownTypes, typesFrom = [], source }: ShippedPackage): Declarations {
  if (source !== undefined && ownTypes === undefined) return helperDeclarations(specifier, source);
  if (ownTypes === undefined) return closure(specifier);
  const folder = `/node_modules/${packageName(specifier)}`;
  return {
    ...Object.assign({}, ...typesFrom.map(closure)),
    [`${folder}/package.json`]: JSON.stringify({ name: specifier, types: "index.d.ts" }),
    [`${folder}/index.d.ts`]: readFileSync(path.join(ownFolder, ownTypes), "utf8"),
  };
}

/** What a helper of our own exports, with its comments. */
function helperDeclarations(specifier: string, source: string): Declarations {
  const name = packageName(specifier);
  const { outputText } = ts.transpileDeclaration(readFileSync(path.join(root, source), "utf8"), { fileName: source });
  return {
    [`/node_modules/${name}/package.json`]: JSON.stringify({ name, exports: { "./*": { types: "./*.d.ts" } } }),
    [`/node_modules/${specifier}.d.ts`]: outputText,
  };
}

/** Asks the compiler itself which files a program with this import reads. */
function closure(specifier: string): Declarations {
  const entry = path.join(root, "import.ts");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    noLib: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = new Set<string>();
  const { readFile, fileExists } = host;
  host.readFile = (file) => {
    const text = readFile(file);
    if (text !== undefined && file.includes("/node_modules/")) read.add(file);
    return text;
  };
  host.fileExists = (file) => file === entry || fileExists(file);
  host.getSourceFile = (file, version) => {
    const text = file === entry ? `import ${JSON.stringify(specifier)};` : host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  ts.createProgram([entry], options, host);
  return Object.fromEntries([...read].sort().map((file) => [placeOf(file), contentOf(file)]));
}

function placeOf(file: string): string {
  return `/${path.relative(root, file).replaceAll(path.sep, "/")}`;
}

/** Of a package.json, only what resolution reads. */
function contentOf(file: string): string {
  const text = readFileSync(file, "utf8");
  if (path.basename(file) !== "package.json") return text;
  const { name, version, type, types, typings, main, exports } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify({ name, version, type, types, typings, main, exports });
}
