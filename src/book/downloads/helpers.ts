/** Files of our own that programs need outside the page. They lie in `book/`, beside the program. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { HELPERS, pythonPackages } from "../packages.ts";
import type { DownloadFile } from "./download-file.ts";

/** What a TypeScript program takes along: files, what they are imported as, and npm packages that they need. */
export interface NodeHelper {
  readonly specifier: string;
  /** The file that the specifier stands for, then those that it imports. */
  readonly files: readonly DownloadFile[];
  readonly packages: readonly string[];
}

/** Functions that programs find by themselves in the page. */
const GIVEN = ["display", "prompt"] as const;
const PLOT_IN_NODE = "book/plot-in-node";
const NATIVE = "src/book/downloads/native";
const libraries = "src/runtime/typescript/libraries";

/** The helper modules of Python, if a program imports any. */
export function pythonHelpers(source: string): DownloadFile[] {
  if (!pythonPackages(source).includes(HELPERS)) return [];
  return globSync("src/helpers/python/book/*.py").sort().map(nativeOr).map(inBook);
}

/** What a TypeScript program that imports these packages needs in Node. */
export function nodeHelpers(source: string, packages: readonly string[]): NodeHelper[] {
  const shared = globSync("src/helpers/typescript/*.ts").sort().map(nativeOr);
  return [
    ...(packages.includes(HELPERS) ? shared.map((file) => helper(`book/${basename(file, ".ts")}`, [file])) : []),
    ...GIVEN.filter((name) => calls(source, name)).map((name) => helper(`book/${name}`, [`${NATIVE}/${name}.ts`])),
    ...(packages.includes("@observablehq/plot")
      ? [
          helper(
            PLOT_IN_NODE,
            ["plot-in-node", "plot-window", "pixel-canvas", "png", "text-box"].map((name) => `${libraries}/${name}.ts`),
            ["@mixmark-io/domino", "d3-color"],
          ),
        ]
      : []),
  ];
}

/** The import statements that give a program in Node what it finds by itself in the page. */
export function nodeImports(helpers: readonly NodeHelper[]): string[] {
  return helpers.flatMap(({ specifier }) => {
    const given = GIVEN.find((name) => specifier === `book/${name}`);
    if (given) return [`import { ${given} } from "${specifier}";`];
    return specifier === PLOT_IN_NODE ? [`import "${PLOT_IN_NODE}";`] : [];
  });
}

function calls(source: string, name: string): boolean {
  return new RegExp(`\\b${name}\\(`).test(source);
}

/** The file that takes a helper's place outside the page, if there is one. */
function nativeOr(path: string): string {
  const native = `${NATIVE}/${basename(path)}`;
  return existsSync(native) ? native : path;
}

function helper(specifier: string, files: readonly string[], packages: readonly string[] = []): NodeHelper {
  return { specifier, files: files.map(inBook), packages };
}

function inBook(path: string): DownloadFile {
  return { path: `book/${basename(path)}`, text: readFileSync(path, "utf8") };
}
