import type { CellSnippet } from "../islands/Cell.tsx";
import { compiledPath } from "./links.ts";
import type { Side } from "./pairs.ts";
import type { Recording } from "./recordings.ts";

/** A Snippet as its Cell needs it. */
export function cellSnippet(side: Side, { diagnostics }: Recording): CellSnippet {
  const { id, file, language, digest, source, files, before, stdin } = side;
  const snippet = { id, file, language, digest, source, files, before, stdin, diagnostics };
  return language === "python" ? snippet : { ...snippet, compiledAt: compiledPath(id, digest) };
}
