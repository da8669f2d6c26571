import type { CellSnippet } from "../islands/Cell.tsx";
import { compileProgram } from "../runtime/typescript/compile.ts";
import { ContentError } from "./content-error.ts";
import type { Side } from "./pairs.ts";
import type { Recording } from "./recordings.ts";

/** A Snippet as its Cell needs it: TypeScript is compiled, so that it runs at once. Throws when it does not parse. */
export function cellSnippet(side: Side, { diagnostics }: Recording): CellSnippet {
  const { id, file, language, digest, source, files, before, stdin } = side;
  const snippet = { id, file, language, digest, source, files, before, stdin, diagnostics };
  if (language === "python") return snippet;
  const compiled = compileProgram({ name: file, source }, files);
  if (!Array.isArray(compiled)) return { ...snippet, compiled };
  throw new ContentError(`${id} is not TypeScript: ${compiled[0]?.message}`);
}
