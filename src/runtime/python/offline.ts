/**
 * Stands in for the network in the bundled interpreter: the build replaces `fetch` and
 * `WebAssembly.instantiateStreaming` in Pyodide's own files by the functions here.
 */

export interface InterpreterFiles {
  readonly wasm: WebAssembly.Module | Promise<WebAssembly.Module>;
  /** `python_stdlib.zip`; an image starts without it. */
  readonly stdlib?: Uint8Array;
}

let files: InterpreterFiles | undefined;

export function offer(offered: InterpreterFiles): void {
  files = offered;
}

/** Answers for the two files that a starting interpreter asks for, and for addresses that hold their own answer. */
export async function offlineFetch(address: URL | string): Promise<Response> {
  const [, base64] = /^data:[^,]*;base64,(.*)$/.exec(String(address)) ?? [];
  if (base64) return new Response(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  const name = String(address).split("/").at(-1);
  if (files && name === "python_stdlib.zip") return new Response(files.stdlib as Uint8Array<ArrayBuffer> | undefined);
  if (files && name === "pyodide.asm.wasm") return new Response();
  throw new TypeError(`There is no network here: ${String(address)}`);
}

/** Instantiates the module that the page has compiled already, whatever the response holds. */
export async function instantiateOffered(
  _response: Response | Promise<Response>,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  if (!files) throw new Error("The interpreter's files have not been handed over.");
  const module = await files.wasm;
  return { module, instance: await WebAssembly.instantiate(module, imports) };
}
