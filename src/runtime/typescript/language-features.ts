/** What TypeScript's language service knows, in the shapes of the Language Server Protocol. */
import ts from "typescript";
import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionItemKind,
  CompletionParams,
  Diagnostic,
  DocumentFormattingParams,
  Hover,
  Location,
  Position,
  Range,
  RenameParams,
  SignatureHelp,
  SignatureInformation,
  TextDocumentPositionParams,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import type { Checker } from "./checker.ts";

const SCHEME = "file://";

/** The checker's path of a program, from its address. */
export function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(SCHEME.length));
}

function uriOf(path: string): string {
  return SCHEME + path.split("/").map(encodeURIComponent).join("/");
}

const preferences: ts.UserPreferences = {
  quotePreference: "double",
  includeCompletionsWithInsertText: true,
};

const format: ts.FormatCodeSettings = {
  ...ts.getDefaultFormatCodeSettings("\n"),
  indentSize: 2,
  tabSize: 2,
  insertSpaceAfterOpeningAndBeforeClosingEmptyBraces: false,
};

export class LanguageFeatures {
  readonly #checker: Checker;
  readonly #service: ts.LanguageService;

  constructor(checker: Checker) {
    this.#checker = checker;
    this.#service = checker.service;
  }

  /** The type and the documentation of what stands at a position. */
  hover(at: TextDocumentPositionParams): Hover | null {
    const place = this.#place(at);
    const info = place && this.#service.getQuickInfoAtPosition(place.path, place.offset);
    if (!info) return null;
    const type = `\`\`\`typescript\n${ts.displayPartsToString(info.displayParts)}\n\`\`\``;
    const documentation = ts.displayPartsToString(info.documentation);
    return {
      contents: { kind: "markdown", value: documentation === "" ? type : `${type}\n\n${documentation}` },
      range: rangeOf(place.file, info.textSpan),
    };
  }

  completions(at: CompletionParams): CompletionItem[] | null {
    const place = this.#place(at);
    if (!place) return null;
    const trigger = at.context?.triggerCharacter as ts.CompletionsTriggerCharacter | undefined;
    const found = this.#service.getCompletionsAtPosition(place.path, place.offset, {
      ...preferences,
      ...(trigger !== undefined && { triggerCharacter: trigger }),
    });
    const word = found?.optionalReplacementSpan;
    return (
      found?.entries.map(({ name, kind, sortText, insertText, replacementSpan }): CompletionItem => {
        const span = replacementSpan ?? word;
        return {
          label: name,
          kind: completionKinds.get(kind) ?? VARIABLE,
          sortText,
          ...(span
            ? { textEdit: { range: rangeOf(place.file, span), newText: insertText ?? name } }
            : insertText !== undefined && { insertText }),
        };
      }) ?? null
    );
  }

  /** The parameters of the call that a position is in. */
  signatures(at: TextDocumentPositionParams): SignatureHelp | null {
    const place = this.#place(at);
    const help = place && this.#service.getSignatureHelpItems(place.path, place.offset, undefined);
    if (!help) return null;
    return {
      signatures: help.items.map(signatureOf),
      activeSignature: help.selectedItemIndex,
      activeParameter: help.argumentIndex,
    };
  }

  definitions(at: TextDocumentPositionParams): Location[] | null {
    const place = this.#place(at);
    return this.#locations(place && this.#service.getDefinitionAtPosition(place.path, place.offset));
  }

  references(at: TextDocumentPositionParams): Location[] | null {
    const place = this.#place(at);
    return this.#locations(place && this.#service.getReferencesAtPosition(place.path, place.offset));
  }

  rename({ newName, ...at }: RenameParams): WorkspaceEdit | null {
    const place = this.#place(at);
    if (!place) return null;
    const { path, offset } = place;
    const able = this.#service.getRenameInfo(path, offset, preferences);
    if (!able.canRename) throw new Error(able.localizedErrorMessage);
    const places = this.#service.findRenameLocations(path, offset, false, false, preferences) ?? [];
    return this.#edit(
      places.map(({ fileName, textSpan, prefixText = "", suffixText = "" }) => ({
        fileName,
        textChanges: [{ span: textSpan, newText: prefixText + newName + suffixText }],
      })),
    );
  }

  format({ textDocument }: DocumentFormattingParams): TextEdit[] | null {
    const path = pathOf(textDocument.uri);
    const file = this.#checker.sourceFile(path);
    if (!file) return null;
    return this.#service.getFormattingEditsForDocument(path, format).map((change) => editOf(file, change));
  }

  /** Fixes for the diagnostics that the page names, or the imports put in order. */
  codeActions({ textDocument: { uri }, range, context }: CodeActionParams): CodeAction[] | null {
    const path = pathOf(uri);
    const file = this.#checker.sourceFile(path);
    if (!file) return null;
    if (context.only?.includes("source.organizeImports")) {
      const changes = this.#service.organizeImports({ type: "file", fileName: path }, format, preferences);
      return [{ title: "Organise imports", kind: "source.organizeImports", edit: this.#edit(changes) }];
    }
    const codes = context.diagnostics.map(({ code }) => Number(String(code).slice(CODE.length)));
    const [start, end] = [offsetOf(file, range.start), offsetOf(file, range.end)];
    return this.#service
      .getCodeFixesAtPosition(path, start, end, codes, format, preferences)
      .map(({ description, changes }) => ({ title: description, kind: "quickfix", edit: this.#edit(changes) }));
  }

  #place({ textDocument, position }: TextDocumentPositionParams): Place | undefined {
    const path = pathOf(textDocument.uri);
    const file = this.#checker.sourceFile(path);
    return file && { path, file, offset: offsetOf(file, position) };
  }

  /** Those in programs that are open: declarations of libraries have no page to go to. */
  #locations(found: readonly ts.DocumentSpan[] | undefined): Location[] | null {
    return (
      found?.flatMap(({ fileName, textSpan }) => {
        const file = this.#checker.sourceFile(fileName);
        return file ? [{ uri: uriOf(fileName), range: rangeOf(file, textSpan) }] : [];
      }) ?? null
    );
  }

  #edit(changes: readonly Pick<ts.FileTextChanges, "fileName" | "textChanges">[]): WorkspaceEdit {
    const edits: Record<string, TextEdit[]> = {};
    for (const { fileName, textChanges } of changes) {
      const file = this.#checker.sourceFile(fileName);
      if (file) (edits[uriOf(fileName)] ??= []).push(...textChanges.map((change) => editOf(file, change)));
    }
    return { changes: edits };
  }
}

interface Place {
  readonly path: string;
  readonly file: ts.SourceFile;
  readonly offset: number;
}

const CODE = "TS";

export function toLspDiagnostic({
  file,
  start = 0,
  length = 0,
  category,
  code,
  messageText,
}: ts.Diagnostic): Diagnostic {
  return {
    range: file ? rangeOf(file, { start, length }) : NOWHERE,
    severity: category === ts.DiagnosticCategory.Error ? 1 : 2,
    code: CODE + code,
    source: `tsc ${ts.version}`,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  };
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function positionOf(file: ts.SourceFile, offset: number): Position {
  return file.getLineAndCharacterOfPosition(offset);
}

function rangeOf(file: ts.SourceFile, { start, length }: ts.TextSpan): Range {
  return { start: positionOf(file, start), end: positionOf(file, start + length) };
}

function offsetOf(file: ts.SourceFile, { line, character }: Position): number {
  const starts = file.getLineStarts();
  return Math.min((starts[Math.min(line, starts.length - 1)] ?? 0) + character, file.end);
}

function editOf(file: ts.SourceFile, { span, newText }: ts.TextChange): TextEdit {
  return { range: rangeOf(file, span), newText };
}

function signatureOf(item: ts.SignatureHelpItem): SignatureInformation {
  const separator = ts.displayPartsToString(item.separatorDisplayParts);
  const parameters = item.parameters.map(({ displayParts }) => ts.displayPartsToString(displayParts));
  const label = [
    ts.displayPartsToString(item.prefixDisplayParts),
    parameters.join(separator),
    ts.displayPartsToString(item.suffixDisplayParts),
  ].join("");
  return {
    label,
    parameters: parameters.map((name) => ({ label: name })),
    documentation: ts.displayPartsToString(item.documentation),
  };
}

const VARIABLE = 6 satisfies CompletionItemKind;

const completionKinds = new Map<string, CompletionItemKind>([
  [ts.ScriptElementKind.memberFunctionElement, 2],
  [ts.ScriptElementKind.functionElement, 3],
  [ts.ScriptElementKind.localFunctionElement, 3],
  [ts.ScriptElementKind.constructorImplementationElement, 4],
  [ts.ScriptElementKind.memberVariableElement, 5],
  [ts.ScriptElementKind.memberGetAccessorElement, 5],
  [ts.ScriptElementKind.classElement, 7],
  [ts.ScriptElementKind.interfaceElement, 8],
  [ts.ScriptElementKind.moduleElement, 9],
  [ts.ScriptElementKind.typeElement, 25],
  [ts.ScriptElementKind.keyword, 14],
  [ts.ScriptElementKind.constElement, 21],
]);
