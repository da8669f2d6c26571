/** The language servers of this page: which files each is made of. */
import pythonAssets from "../../../generated/python-language.json";
import typeScriptAssets from "../../../generated/typescript.json";
import {
  importedPythonTypes,
  importedTypes,
  LanguageServerHost,
  spawnTrustedWorker as spawn,
  type Language,
} from "../../runtime/index.ts";
import { assets } from "../sessions.ts";

export function languageServerHost(language: Language, onFailure: (reason: Error) => void): LanguageServerHost {
  const shared = { assets, spawn, onFailure };
  switch (language) {
    case "typescript":
      return new LanguageServerHost({
        ...shared,
        // The compiler's script in a worker of its own: no Run waits for a check.
        script: typeScriptAssets.compiler,
        standardTypes: typeScriptAssets.standardTypes,
        typesFor: (source) => importedTypes(typeScriptAssets.types, source),
      });
    case "python":
      return new LanguageServerHost({
        ...shared,
        script: pythonAssets.server,
        standardTypes: pythonAssets.standardTypes,
        linter: pythonAssets.linter,
        typesFor: (source) => importedPythonTypes(pythonAssets.types, source),
      });
  }
}
