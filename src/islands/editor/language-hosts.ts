/** The language servers of this page: which files each is made of. */
import pythonAssets from "../../../generated/python-language.json";
import typeScriptAssets from "../../../generated/typescript.json";
import {
  importedPythonTypes,
  importedTypes,
  LanguageServerHost,
  PythonChecker,
  spawnTrustedWorker as spawn,
  type Language,
} from "../../runtime/index.ts";
import { assets } from "../sessions.ts";

const shared = { assets, spawn };

const typescript = {
  ...shared,
  // The compiler's script in a worker of its own: no Run waits for a check.
  script: typeScriptAssets.compiler,
  standardTypes: typeScriptAssets.standardTypes,
  typesFor: (source: string) => importedTypes(typeScriptAssets.types, source),
};

const python = {
  ...shared,
  script: pythonAssets.server,
  standardTypes: pythonAssets.standardTypes,
  typesFor: (source: string) => importedPythonTypes(pythonAssets.types, source),
};

export function languageServerHost(language: Language, onFailure: (reason: Error) => void): LanguageServerHost {
  switch (language) {
    case "typescript":
      return new LanguageServerHost({ ...typescript, onFailure });
    case "python":
      return new LanguageServerHost({ ...python, linter: pythonAssets.linter, onFailure });
  }
}

/** Python's type checker without an editor, and without the linter. */
export function pythonChecker(): PythonChecker {
  return new PythonChecker(python);
}
