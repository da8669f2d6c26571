import ts from "typescript";
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

const options: ts.CompilerOptions = {
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

/** Type-checks one program after another; libraries are parsed once. */
export class Checker {
  readonly #files = new Map<string, string>();
  readonly #folders = new Set<string>(["/"]);
  readonly #service: ts.LanguageService;
  readonly #programs = new Map<string, { readonly text: string; readonly version: number }>();
  #versions = 0;

  constructor() {
    this.#service = ts.createLanguageService(this.#host(), ts.createDocumentRegistry());
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

  /** All that the strict checker has to say about a program and its other files. */
  check(program: SourceFile, files: readonly SourceFile[]): DiagnosticOutput[] {
    const all = [program, ...files];
    this.#programs.clear();
    for (const { name, source } of all) this.#programs.set(`/${name}`, { text: source, version: ++this.#versions });
    return all.flatMap(({ name }) =>
      [...this.#service.getSyntacticDiagnostics(`/${name}`), ...this.#service.getSemanticDiagnostics(`/${name}`)].map(
        (diagnostic) => toDiagnosticOutput(diagnostic, name === program.name ? undefined : name),
      ),
    );
  }

  #host(): ts.LanguageServiceHost {
    const text = (path: string): string | undefined => this.#programs.get(path)?.text ?? this.#files.get(path);
    return {
      getCompilationSettings: () => options,
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
