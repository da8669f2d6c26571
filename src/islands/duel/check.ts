/** Asks the page's checkers about programs that stand in no editor. Nothing is fetched before the first question. */
import type { DiagnosticOutput, Language, SourceFile } from "../../runtime/index.ts";
import { pythonChecker } from "../editor/language-hosts.ts";
import { typeScriptCompiler } from "../sessions.ts";
import { asComment, asOptions, type Settings } from "./rules.ts";

const python = pythonChecker();

/** What the language's checker says of a program, by these settings. */
export function check(
  language: Language,
  { name, source }: SourceFile,
  settings: Settings,
): Promise<DiagnosticOutput[]> {
  return language === "python"
    ? python.check({ name, source: source + asComment(settings) })
    : typeScriptCompiler.check({ language, name, source }, asOptions(settings));
}

/** Whether findings are a report: a warning is none. */
export function isReported(findings: readonly DiagnosticOutput[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
