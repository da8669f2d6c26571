/** TypeScript's language service over programs that are texts, and declarations that were handed over. */
import ts from "typescript";
import type { Strictness } from "../protocol/compiler.ts";
import type { DiagnosticOutput } from "../protocol/output.ts";
import type { SourceFile } from "../protocol/program.ts";
import { languageOptions } from "./compile.ts";
import { toDiagnosticOutput } from "./diagnostics.ts";

/** Folder of `lib.*.d.ts` among the loaded files. */
export const LIB_FOLDER = "/lib";
/** What programs may use of the language and the platform: all that today's engines have. */
export const LIBS = ["es2025", "esnext.disposable", "webworker", "webworker.iterable"] as const;
/** The globals that our prelude adds, and the few names of a document that libraries mention. */
export const GLOBALS_FILE = "/globals.d.ts";

const bookOptions: ts.CompilerOptions = {
  ...languageOptions,
  lib: LIBS.map((name) => `lib.${name}.d.ts`),
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // A program without imports is a module too, with its own names and top-level await.
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

interface Program {
  readonly text: string;
  readonly version: number;
}

/** Type-checks programs; libraries are parsed once. */
export class Checker {
  readonly service: ts.LanguageService;
  readonly #files = new Map<string, string>();
  readonly #folders = new Set<string>(["/"]);
  readonly #programs = new Map<string, Program>();
  #versions = 0;
  #options = bookOptions;

  constructor() {
    this.service = ts.createLanguageService(this.#host(), ts.createDocumentRegistry());
  }

  /** Adds declaration files: path to text. */
  addFiles(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      this.#files.set(path, text);
      for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
        this.#folders.add(path.slice(0, at));
      }
    }
  }

  /** Adds a program, or another version of it. */
  open(path: string, text: string): void {
    this.#versions += 1;
    this.#programs.set(path, { text, version: this.#versions });
  }

  close(path: string): void {
    this.#programs.delete(path);
  }

  isOpen(path: string): boolean {
    return this.#programs.has(path);
  }

  /** The compiler's own view of an open program. */
  sourceFile(path: string): ts.SourceFile | undefined {
    return this.#programs.has(path) ? this.service.getProgram()?.getSourceFile(path) : undefined;
  }

  /** What the strict checker has to say about an open program. */
  diagnose(path: string): ts.Diagnostic[] {
    return [...this.service.getSyntacticDiagnostics(path), ...this.service.getSemanticDiagnostics(path)];
  }

  /**
   * All that the checker has to say about a program and its other files, none of which is open.
   * @param strictness for this check; the book's strict options hold where it says nothing
   */
  check(program: SourceFile, files: readonly SourceFile[], strictness: Strictness = {}): DiagnosticOutput[] {
    const all = [program, ...files];
    this.#options = { ...bookOptions, ...strictness };
    for (const { name, source } of all) this.open(`/${name}`, source);
    try {
      return all.flatMap(({ name }) =>
        this.diagnose(`/${name}`).map((found) => toDiagnosticOutput(found, name === program.name ? undefined : name)),
      );
    } finally {
      for (const { name } of all) this.close(`/${name}`);
      this.#options = bookOptions;
    }
  }

  #host(): ts.LanguageServiceHost {
    const text = (path: string): string | undefined => this.#programs.get(path)?.text ?? this.#files.get(path);
    return {
      getCompilationSettings: () => this.#options,
      getCurrentDirectory: () => "/",
      getDefaultLibFileName: () => `${LIB_FOLDER}/lib.${LIBS[0]}.d.ts`,
      getScriptFileNames: () => [GLOBALS_FILE, ...this.#programs.keys()],
      getScriptVersion: (path) => String(this.#programs.get(path)?.version ?? 0),
      getScriptSnapshot: (path) => {
        const content = text(path);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      fileExists: (path) => text(path) !== undefined,
      readFile: text,
      directoryExists: (path) => this.#folders.has(path),
      getDirectories: () => [],
    };
  }
}
