import ts from "typescript";
import type { DiagnosticOutput } from "../protocol/output.ts";
import type { CompiledModule } from "../protocol/program.ts";
import { toDiagnosticOutput } from "./diagnostics.ts";
import { importSpecifiers } from "./imports.ts";

/** What running and checking must agree on. */
export const languageOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  isolatedModules: true,
  verbatimModuleSyntax: true,
} satisfies ts.CompilerOptions;

/** Turns one program into JavaScript, or says why its syntax does not allow that. Types are not checked. */
export function compile(source: string, name: string): CompiledModule | DiagnosticOutput[] {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    fileName: name,
    reportDiagnostics: true,
    compilerOptions: { ...languageOptions, sourceMap: true },
  });
  const errors = (diagnostics ?? []).filter(({ category }) => category === ts.DiagnosticCategory.Error);
  if (errors.length > 0) return errors.map(toDiagnosticOutput);
  // The map travels beside the code: there is no file that the comment could name.
  const code = outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, "");
  return { code, map: sourceMapText ?? "", imports: importSpecifiers(code) };
}
