import ts from "typescript";
import type { DiagnosticOutput, SourceSpan } from "../protocol/output.ts";

/**
 * A compiler's diagnostic as an Output. Those without a place in the program point at its start.
 * @param file name of the file, unless it is the program's own
 */
export function toDiagnosticOutput(diagnostic: ts.Diagnostic, file?: string): DiagnosticOutput {
  return {
    type: "diagnostic",
    severity: diagnostic.category === ts.DiagnosticCategory.Error ? "error" : "warning",
    code: `TS${diagnostic.code}`,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
    source: `tsc ${ts.version}`,
    span: { ...(file !== undefined && { file }), ...spanOf(diagnostic) },
  };
}

function spanOf({ file, start, length = 0 }: ts.Diagnostic): SourceSpan {
  if (file === undefined || start === undefined) return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const from = file.getLineAndCharacterOfPosition(start);
  const to = file.getLineAndCharacterOfPosition(start + length);
  return {
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
