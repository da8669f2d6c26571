/** Makes what an editor needs to know Python: a language server, a linter, declarations. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";
import type { PythonLanguageAssets } from "../../src/runtime/assets.ts";
import { readRuffRules } from "../check/python-lint.ts";
import type { Log } from "../vendor/index.ts";
import { writeAsset } from "../write-asset.ts";
import { packageTypes, TYPES_PATH } from "./package-types.ts";
import { bundleServer, standardLibrary } from "./server.ts";

export interface PythonLanguageOptions {
  readonly outDir: string;
  readonly log: Log;
}

export async function buildPythonLanguage({ outDir, log }: PythonLanguageOptions): Promise<PythonLanguageAssets> {
  log.status("Collecting the declarations of Python packages");
  const packages = await packageTypes();
  const ruff = readFileSync(fileURLToPath(import.meta.resolve("@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm")));
  const assets: PythonLanguageAssets = {
    server: writeAsset(outDir, "python-language-server", await bundleServer()),
    standardTypes: writeAsset(outDir, "python-types-standard", JSON.stringify({ ...standardLibrary(), ...settings() })),
    linter: writeAsset(outDir, "python-ruff", ruff),
    types: Object.fromEntries(
      packages.map(({ name, imports, depends, files }) => [
        name,
        { ...writeAsset(outDir, `python-types-${name}`, JSON.stringify(files)), imports, depends },
      ]),
    ),
  };
  log.line(`Python's language server: declarations of ${packages.length} packages`);
  return assets;
}

/** The settings by which the book's own Snippets are checked, but for what only concerns a book. */
function settings(): Record<string, string> {
  const {
    include: _,
    exclude: _1,
    ...checker
  } = (parse(readFileSync("pyproject.toml", "utf8")) as unknown as Project).tool.basedpyright;
  const rules = readRuffRules("content/ruff.toml");
  return {
    "/book/pyrightconfig.json": JSON.stringify({ ...checker, extraPaths: [TYPES_PATH], typeshedPath: "/typeshed" }),
    // A reader's line may be long, and may end with a value to show.
    "/book/ruff.json": JSON.stringify({
      ...rules,
      lint: { ...rules.lint, ignore: [...rules.lint.ignore, "E501", "B018"] },
    }),
  };
}

interface Project {
  readonly tool: { readonly basedpyright: Record<string, unknown> };
}
