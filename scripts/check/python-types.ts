/** Type-checks Python Snippets with basedpyright, against the packages that we ship. */
import { spawnSync } from "node:child_process";
import { relative, resolve } from "node:path";
import { contentRoot } from "../../src/book/content-root.ts";
import type { Side } from "../../src/book/pairs.ts";
import type { DiagnosticOutput } from "../../src/runtime/node.ts";
import { isTopLevelAwait } from "../../src/runtime/python-language/top-level-await.ts";
import { unpackTypings } from "../vendor/typings.ts";

/** The part of basedpyright's JSON report that we read. Positions count from 0. */
interface Report {
  readonly version: string;
  readonly generalDiagnostics: readonly {
    readonly file: string;
    readonly severity: "error" | "warning" | "information";
    readonly message: string;
    readonly rule?: string;
    readonly range: { readonly start: Position; readonly end: Position };
  }[];
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * What the checker says, by Snippet id. A Snippet without an entry has no findings.
 * @param paths files to look at, instead of the whole book; their ids are their paths from `content/`
 */
export async function checkPythonTypes(paths: readonly string[] = []): Promise<Map<string, DiagnosticOutput[]>> {
  await unpackTypings("generated/typings");
  const run = spawnSync("basedpyright", ["--outputjson", "--project", "pyproject.toml", ...paths], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.error) throw run.error;
  const report = parseReport(run.stdout, run.stderr);
  const findings = new Map<string, DiagnosticOutput[]>();
  for (const { file, severity, message, rule, range } of report.generalDiagnostics) {
    if (severity === "information" || isTopLevelAwait(message)) continue;
    const id = snippetId(file);
    findings.set(id, [
      ...(findings.get(id) ?? []),
      {
        type: "diagnostic",
        severity,
        code: rule ?? "syntax",
        // The checker indents its explanations with spaces that do not break.
        message: message.replaceAll("\u00a0", " "),
        source: `basedpyright ${report.version}`,
        span: {
          line: range.start.line + 1,
          column: range.start.character + 1,
          endLine: range.end.line + 1,
          endColumn: range.end.character + 1,
        },
      },
    ]);
  }
  return findings;
}

function parseReport(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`basedpyright gave no report: ${stderr || stdout}`);
  }
}

/** `tour/loans.py` for `content/tour/snippets/loans.py` or `loans.fails.py`; other files keep their path. */
function snippetId(file: string): string {
  return relative(resolve(contentRoot), file).replace("/snippets/", "/").replace(".fails.py", ".py");
}

/** What the checker says of a Snippet and of the modules beside it. */
export function findingsOf(findings: ReadonlyMap<string, DiagnosticOutput[]>, { id, files }: Side): DiagnosticOutput[] {
  const chapter = id.slice(0, id.indexOf("/"));
  const beside = files.flatMap(({ name: file }) =>
    (findings.get(`${chapter}/${file}`) ?? []).map((finding) => ({ ...finding, span: { file, ...finding.span } })),
  );
  return [...(findings.get(id) ?? []), ...beside];
}
