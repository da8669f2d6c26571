import ts from "typescript";
import type { DiagnosticOutput } from "../protocol/output.ts";
import type { CompiledFile, CompiledModule, CompiledProgram, SourceFile } from "../protocol/program.ts";
import { definitionsOf } from "./definitions.ts";
import { toDiagnosticOutput } from "./diagnostics.ts";
import { extractImports, importSpecifiers } from "./imports.ts";

/** What running and checking must agree on. */
export const languageOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  isolatedModules: true,
  verbatimModuleSyntax: true,
} satisfies ts.CompilerOptions;

/** Turns a program into JavaScript, or says why its syntax does not allow that. Types are not checked. */
export function compileProgram(
  program: SourceFile,
  files: readonly SourceFile[],
): CompiledProgram | DiagnosticOutput[] {
  if (files.length === 0) return compile(program.source, program.name);
  const compiled = [program, ...files].map((file) => compileFile(file, file === program ? undefined : file.name));
  const diagnostics = compiled.flatMap((result) => ("code" in result ? [] : result));
  return diagnostics.length > 0 ? diagnostics : { files: compiled.filter((result) => "code" in result) };
}

/** Turns a program of one file into JavaScript. */
export function compile(source: string, name: string): CompiledModule | DiagnosticOutput[] {
  const { code, map, errors } = transpile(source, name, {}, { before: [withoutExports] });
  if (errors.length > 0) return errors.map((error) => toDiagnosticOutput(error));
  const body = code.replace(MODULE_MARK, "");
  const imports = importSpecifiers(code);
  return { code: body, map, imports, ...poolDefinitions(body, imports) };
}

/** What a pool's workers are made from, where a program may want some. */
function poolDefinitions(code: string, imports: readonly string[]): Pick<CompiledModule, "definitions"> {
  return imports.includes("book/pool") ? { definitions: definitionsOf(code) } : {};
}

/**
 * Turns one file of several into the body of a function of `exports`, `require` and `load`, in which
 * imported names are looked up whenever they are used: that is what lets modules change what they
 * export, and import each other.
 */
function compileFile({ name, source }: SourceFile, shownName: string | undefined): CompiledFile | DiagnosticOutput[] {
  const module = transpile(source, name, {});
  if (module.errors.length > 0) return module.errors.map((error) => toDiagnosticOutput(error, shownName));
  const { clauses } = extractImports(module.code, () => "undefined");
  const { code, map } = transpile(source, name, { module: ts.ModuleKind.CommonJS }, { before: [dynamicImports] });
  const imports = importSpecifiers(module.code);
  return {
    name,
    code,
    map,
    imports,
    ...poolDefinitions(code, imports),
    bindings: Object.fromEntries(
      clauses.map(({ specifier, bindings }) => [specifier, bindings.map(([exported]) => exported)]),
    ),
  };
}

/** `import(x)` becomes `load(x)`: the page's policy would refuse the first. */
const dynamicImports: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node =>
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
      ? context.factory.createCallExpression(context.factory.createIdentifier("load"), undefined, node.arguments)
      : ts.visitEachChild(node, visit, context);
  return ts.visitEachChild(file, visit, context);
};

/** A program becomes the body of a function, and nobody imports it. */
const withoutExports: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const { factory } = context;
  const dropExport = (node: ts.Node): ts.Node | undefined =>
    node.kind === ts.SyntaxKind.ExportKeyword || node.kind === ts.SyntaxKind.DefaultKeyword ? undefined : node;
  const statements = file.statements.flatMap((statement): ts.Statement[] => {
    if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier) return [];
    if (ts.isExportAssignment(statement)) return [factory.createExpressionStatement(statement.expression)];
    return [ts.visitEachChild(named(statement, factory), dropExport, context)];
  });
  return factory.updateSourceFile(file, statements);
};

/** A default export may lack the name that a declaration needs. */
function named(statement: ts.Statement, factory: ts.NodeFactory): ts.Statement {
  const name = factory.createUniqueName("exported");
  if (ts.isFunctionDeclaration(statement) && !statement.name) {
    const { modifiers, asteriskToken, typeParameters, parameters, type, body } = statement;
    return factory.updateFunctionDeclaration(
      statement,
      modifiers,
      asteriskToken,
      name,
      typeParameters,
      parameters,
      type,
      body,
    );
  }
  if (ts.isClassDeclaration(statement) && !statement.name) {
    const { modifiers, typeParameters, heritageClauses, members } = statement;
    return factory.updateClassDeclaration(statement, modifiers, name, typeParameters, heritageClauses, members);
  }
  return statement;
}

/** What TypeScript writes at the end where a module would not be known for one. */
const MODULE_MARK = /export \{\};\s*$/;

function transpile(
  source: string,
  fileName: string,
  options: ts.CompilerOptions,
  transformers: ts.CustomTransformers = {},
): { code: string; map: string; errors: ts.Diagnostic[] } {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    fileName,
    reportDiagnostics: true,
    transformers,
    compilerOptions: { ...languageOptions, ...options, sourceMap: true },
  });
  return {
    // The map travels beside the code: there is no file that the comment could name.
    code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ""),
    map: sourceMapText ?? "",
    errors: (diagnostics ?? []).filter(({ category }) => category === ts.DiagnosticCategory.Error),
  };
}
