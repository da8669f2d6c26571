import type { Diagnostic } from "vscode-languageserver-protocol";
import type { DiagnosticOutput } from "../protocol/output.ts";

/** Whether a finding of a language server is one: hints, such as names that are never read, are not. */
export function isFinding({ severity = 1 }: Diagnostic): boolean {
  return severity <= 2;
}

/** A language server's finding as an Output. */
export function toFinding({
  range: { start, end },
  severity,
  code,
  message,
  source = "",
}: Diagnostic): DiagnosticOutput {
  return {
    type: "diagnostic",
    severity: severity === 2 ? "warning" : "error",
    code: code === undefined ? source : String(code),
    message: typeof message === "string" ? message : message.value,
    source,
    span: {
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}
