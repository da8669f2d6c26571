/** Lints Python with ruff's WebAssembly build, by the rules of `pyproject.toml`. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initSync, PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-web";
import { parse } from "smol-toml";

/** Where Python is, with the file that says how long its lines may be. */
const SOURCES = [
  { pattern: "content/*/{snippets,listings,exercises}/*.py", rules: "content/ruff.toml" },
  { pattern: "{src,benchmarks}/**/*.py", rules: undefined },
];

/** What ruff objects to, one line each: `path:line: message`. */
export function lintPython(): string[] {
  initSync({ module: readFileSync(fileURLToPath(import.meta.resolve("@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm"))) });
  return SOURCES.flatMap(({ pattern, rules }) => {
    const workspace = new Workspace(readRuffRules(rules), PositionEncoding.Utf16);
    return globSync(pattern)
      .sort()
      .flatMap((path) => lintFile(workspace, path));
  });
}

/** The rules of `pyproject.toml`, changed by a file of a folder's own. */
export function readRuffRules(file: string | undefined): RuffRules {
  const { tool } = readToml("pyproject.toml") as unknown as { tool: { ruff: RuffRules } };
  const { extend: _, ...own } = file ? readToml(file) : {};
  return { ...tool.ruff, ...own };
}

interface RuffRules {
  readonly lint: { readonly ignore: readonly string[] };
}

function lintFile(workspace: Workspace, path: string): string[] {
  const source = readFileSync(path, "utf8");
  const findings = (workspace.check(source) as Finding[]).map(
    ({ code, message, start_location }) => `${path}:${start_location.row}: ${code ?? "syntax"} ${message}`,
  );
  if (workspace.format(source) !== source) findings.push(`${path}: is not formatted as ruff formats it`);
  return findings;
}

function readToml(path: string): Record<string, unknown> {
  return parse(readFileSync(path, "utf8"));
}

interface Finding {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: { readonly row: number };
}
