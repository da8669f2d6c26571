/**
 * What crosses the port between a page and a language server's worker. The server speaks the
 * Language Server Protocol: one JSON-RPC message as text at a time.
 */

/** A message of the Language Server Protocol, in either direction. */
export interface LanguageMessage {
  readonly type: "language";
  readonly message: string;
}

/** Declarations that programs are checked against: a JSON object, path to text, in UTF-8. */
export interface AddFilesMessage {
  readonly type: "add-files";
  readonly files: Uint8Array<ArrayBuffer>;
}

/** A linter's WebAssembly module, where the server has one. */
export interface AddLinterMessage {
  readonly type: "add-linter";
  readonly wasm: Uint8Array<ArrayBuffer>;
}

export type LanguageServerMessage = LanguageMessage | AddFilesMessage | AddLinterMessage;
