import type { CompiledProgram } from "../runtime/index.ts";
import type { CellSnippet } from "./Cell.tsx";

const fetched = new Map<string, Promise<CompiledProgram>>();

/** What the build has compiled a Snippet to; nothing for Python. Rejects with a message for the reader. */
export function compiledOf({ compiledAt }: CellSnippet): Promise<CompiledProgram> | undefined {
  if (compiledAt === undefined) return undefined;
  const known = fetched.get(compiledAt) ?? fetchCompiled(compiledAt);
  fetched.set(compiledAt, known);
  known.catch(() => fetched.delete(compiledAt));
  return known;
}

async function fetchCompiled(address: string): Promise<CompiledProgram> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok) return (await response.json()) as CompiledProgram;
  throw new Error(
    response
      ? `The program could not be fetched: the server answered ${response.status}. Reload the page and press Run again.`
      : "The program could not be fetched. Are you offline? Go online and press Run again.",
  );
}
