/** Lints Python with ruff's WebAssembly build, by the rules of `pyproject.toml`. */
import { globSync, readFileSync } from "node:fs";
import { PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-nodejs";
import { parse } from "smol-toml";

/** Where Python is, with the file that says how long its lines may be. */
const SOURCES = [
  { pattern: "content/*/{snippets,listings,exercises}/*.py", rules: "content/ruff.toml" },
  { pattern: "src/**/*.py", rules: undefined },
];

/** What ruff objects to, one line each: `path:line: message`. */
export function lintPython(): string[] {
  const { tool } = readToml("pyproject.toml") as { tool: { ruff: object } };
  return SOURCES.flatMap(({ pattern, rules }) => {
    const { extend: _, ...own } = rules ? readToml(rules) : {};
    const workspace = new Workspace({ ...tool.ruff, ...own }, PositionEncoding.Utf16);
    return globSync(pattern)
      .sort()
      .flatMap((path) => lintFile(workspace, path));
  });
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
