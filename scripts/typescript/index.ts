import { readFileSync } from "node:fs";
import type { Asset, LibraryAsset, TypeScriptAssets } from "../../src/runtime/assets.ts";
import type { Log } from "../vendor/index.ts";
import { writeAsset } from "../write-asset.ts";
import { assetName } from "./asset-name.ts";
import { bundleCompiler, bundleLibraries, bundlePrelude } from "./bundle.ts";
import { packageDeclarations, standardDeclarations } from "./declarations.ts";
import { packageName, packages } from "./packages.ts";

export interface BuildTypeScriptOptions {
  /** Folder of the files that the site serves. */
  readonly outDir: string;
  readonly log: Log;
}

/** Builds everything that a page needs to compile, check and run TypeScript. */
export async function buildTypeScript({ outDir, log }: BuildTypeScriptOptions): Promise<TypeScriptAssets> {
  const write = (name: string, content: string): Asset => writeAsset(outDir, assetName(name), content);
  const [prelude, compiler, bundles] = await Promise.all([bundlePrelude(), bundleCompiler(), bundleLibraries()]);
  const libraries: Record<string, LibraryAsset> = {};
  for (const [specifier, { text, imports }] of [...bundles].sort(([a], [b]) => (a < b ? -1 : 1))) {
    libraries[specifier] = { ...write(specifier, text), imports };
  }
  const assets: TypeScriptAssets = {
    typescript: versionOf("typescript"),
    prelude: write("prelude", prelude),
    compiler: write("compiler", compiler),
    standardTypes: write("types-standard", JSON.stringify(standardDeclarations())),
    libraries,
    types: Object.fromEntries(
      packages.map((shipped) => [
        shipped.specifier,
        write(`types-${shipped.specifier}`, JSON.stringify(packageDeclarations(shipped))),
      ]),
    ),
    versions: Object.fromEntries(
      packages
        .filter(({ source, versionOf }) => source === undefined || versionOf !== undefined)
        .map(({ specifier, versionOf: name = packageName(specifier) }) => [packageName(specifier), versionOf(name)]),
    ),
  };
  log.line(`TypeScript ${assets.typescript}: ${packages.length} packages`);
  return assets;
}

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
