/** The top level of a module as what it defines: a worker of a pool evaluates a part of it. */
import ts from "typescript";
import type { Definition } from "../protocol/program.ts";

/** The statements of compiled code that bind names. Those that await something are none. */
export function definitionsOf(code: string): Definition[] {
  const file = ts.createSourceFile("program.js", code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  return file.statements.flatMap((statement) => {
    const names = boundNames(statement);
    if (names.length === 0 || awaits(statement)) return [];
    return [{ names, uses: usedNames(statement), from: statement.getStart(file), to: statement.end }];
  });
}

function boundNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name ? [statement.name.text] : [];
  }
  if (ts.isImportDeclaration(statement)) return importedNames(statement.importClause);
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => inside(name));
  if (!ts.isExpressionStatement(statement)) return [];
  const { expression } = statement;
  // What a file of several exports, or the body of an enum or a namespace: `(function (E) { … })(E || (E = {}))`.
  if (ts.isBinaryExpression(expression) && isExport(expression.left)) return [expression.left.name.text];
  if (ts.isBinaryExpression(expression) && ts.isIdentifier(expression.left)) return [expression.left.text];
  if (ts.isCallExpression(expression) && ts.isParenthesizedExpression(expression.expression)) {
    const [argument] = expression.arguments;
    if (argument && ts.isBinaryExpression(argument) && ts.isIdentifier(argument.left)) return [argument.left.text];
  }
  return [];
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const whole = bindings && ts.isNamespaceImport(bindings) ? [bindings] : [];
  return [clause, ...named, ...whole].flatMap((binding) => binding?.name?.text ?? []);
}

function inside(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? inside(element.name) : []));
}

function isExport(node: ts.Node): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "exports";
}

/** Names that occur in it and may mean one of the module's: some that are its own are among them. */
function usedNames(statement: ts.Statement): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (isExport(node)) names.add(node.name.text);
      return visit(node.expression);
    }
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...names];
}

/** Whether evaluating it waits for something. */
function awaits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => awaits(child) || undefined) ?? false;
}
