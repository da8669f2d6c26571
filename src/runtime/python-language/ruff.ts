/** ruff: rules that are no matter of types, and the format. */
import { initSync, PositionEncoding, Workspace, type Diagnostic as Finding } from "@astral-sh/ruff-wasm-web";
import type { CodeAction, Diagnostic, Range, TextEdit } from "vscode-languageserver-protocol";

/** Imports out of order, and imports that nothing uses. */
const IMPORT_RULES = ["I001", "F401"];

export class Linter {
  readonly #workspace: Workspace;
  readonly #source: string;

  /** @param rules settings as in a `ruff.toml` */
  constructor(wasm: BufferSource, rules: object) {
    initSync({ module: wasm });
    this.#workspace = new Workspace(rules, PositionEncoding.Utf16);
    this.#source = `ruff ${Workspace.version()}`;
  }

  /** What the rules object to. Errors of syntax are the type checker's to tell. */
  lint(text: string): Diagnostic[] {
    return this.#check(text).flatMap((finding) => {
      const { code, message } = finding;
      return code === null || code === "invalid-syntax"
        ? []
        : [{ range: rangeOf(finding), severity: 2, code, source: this.#source, message }];
    });
  }

  /** Fixes of those among `diagnostics` that are ruff's. */
  fixes(text: string, uri: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
    const asked = new Set(diagnostics.map(({ code, range }) => `${code} ${range.start.line}`));
    return this.#check(text).flatMap((finding): CodeAction[] => {
      if (!finding.fix || !asked.has(`${finding.code} ${rangeOf(finding).start.line}`)) return [];
      const title = finding.fix.message ?? finding.message;
      return [{ title, kind: "quickfix", edit: { changes: { [uri]: editsOf(finding) } } }];
    });
  }

  organiseImports(text: string, uri: string): CodeAction[] {
    const findings = this.#check(text).filter(({ code }) => code !== null && IMPORT_RULES.includes(code));
    if (findings.length === 0) return [];
    const edit = { changes: { [uri]: findings.flatMap(editsOf) } };
    return [{ title: "Organise imports", kind: "source.organizeImports", edit }];
  }

  /** The edit that formats a text. Throws where the syntax is wrong. */
  format(text: string): TextEdit[] {
    const formatted = this.#workspace.format(text);
    if (formatted === text) return [];
    const lines = text.split("\n");
    const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return [{ range: { start: { line: 0, character: 0 }, end }, newText: formatted }];
  }

  #check(text: string): Finding[] {
    return this.#workspace.check(text) as Finding[];
  }
}

type Location = Finding["start_location"];

function rangeOf({
  start_location: start,
  end_location: end,
}: Pick<Finding, "start_location" | "end_location">): Range {
  return { start: positionOf(start), end: positionOf(end) };
}

function positionOf({ row, column }: Location): Range["start"] {
  return { line: row - 1, character: column - 1 };
}

function editsOf({ fix }: Finding): TextEdit[] {
  return (fix?.edits ?? []).map(({ location, end_location, content }) => ({
    range: { start: positionOf(location), end: positionOf(end_location) },
    newText: content ?? "",
  }));
}
