/** A Snippet as a program for plain Python: nothing there awaits at the top level or shows the last value. */
import { pythonLanguage } from "@codemirror/lang-python";

type Node = ReturnType<typeof pythonLanguage.parser.parse>["topNode"];

/**
 * Puts what awaits, and all that follows it, into a `main` that `asyncio` runs, and prints the last value.
 * @param showsResult whether the last expression has a value that words can show
 */
export function plainPython(source: string, showsResult: boolean): string {
  const printed = showsResult ? withPrintedResult(source) : source;
  return withFigures(withMain(printed.trimEnd()));
}

function withPrintedResult(source: string): string {
  const last = statementsOf(source).findLast(({ name }) => name !== "Comment");
  if (last?.name !== "ExpressionStatement") return source;
  const { from, to } = last;
  return `${source.slice(0, from)}print(repr(${source.slice(from, to)}))${source.slice(to)}`;
}

function withMain(source: string): string {
  const statements = statementsOf(source);
  const first = statements.find(awaits);
  if (!first) return source;
  const before = source.slice(0, first.from);
  const moved = source.slice(first.from);
  const shared = assignedNames(statements, first.from, source).filter((name) => isNamed(name, before));
  const lines = [
    ...(/^import asyncio$/m.test(before) ? [] : ["import asyncio\n"]),
    before.trimEnd(),
    "\n\nasync def main() -> None:",
    ...(shared.length > 0 ? [`    global ${shared.join(", ")}`] : []),
    indented(moved, first.from, stringsIn(source)),
    // Processes of a pool import the program, and are not to run it.
    '\n\nif __name__ == "__main__":\n    asyncio.run(main())',
  ];
  return lines.join("\n");
}

/** Figures that a program leaves open are shown in the page without being asked for. */
function withFigures(source: string): string {
  const [, alias] = /^import matplotlib\.pyplot as (\w+)$/m.exec(source) ?? [];
  const shown = alias && !source.includes(`${alias}.show(`) ? `\n\n${alias}.show()` : "";
  return `${source}${shown}\n`;
}

function statementsOf(source: string): Node[] {
  const statements: Node[] = [];
  const { topNode } = pythonLanguage.parser.parse(source);
  for (let node = topNode.firstChild; node; node = node.nextSibling) statements.push(node);
  return statements;
}

/** Whether a statement awaits itself: what the functions in it do is their own matter. */
function awaits(statement: Node): boolean {
  let found = false;
  statement.cursor().iterate(({ name }) => {
    if (name === "FunctionDefinition" || name === "LambdaExpression") return false;
    if (name === "await" || name === "async") found = true;
    return undefined;
  });
  return found;
}

/** Plain names that statements from a place on assign. */
function assignedNames(statements: readonly Node[], from: number, source: string): string[] {
  const targets = statements
    .filter((node) => node.from >= from && (node.name === "AssignStatement" || node.name === "UpdateStatement"))
    .map(({ firstChild }) => firstChild)
    .filter((target) => target?.name === "VariableName");
  return [...new Set(targets.map((target) => source.slice(target?.from, target?.to)))];
}

function isNamed(name: string, text: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function stringsIn(source: string): Span[] {
  const spans: Span[] = [];
  pythonLanguage.parser.parse(source).iterate({
    enter({ name, from, to }) {
      if (name === "String" || name === "FormatString") spans.push({ from, to });
    },
  });
  return spans;
}

/** Indents lines, but not those that begin inside a string. */
function indented(text: string, offset: number, strings: readonly Span[]): string {
  let start = offset;
  return text
    .split("\n")
    .map((line) => {
      const inString = strings.some(({ from, to }) => from < start && start < to);
      start += line.length + 1;
      return line === "" || inString ? line : `    ${line}`;
    })
    .join("\n");
}
