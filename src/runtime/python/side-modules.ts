/**
 * Side modules: the WebAssembly of Python's extension modules. An image's memory holds what they have initialised
 * there, so that they must come back to the very places they had, and must not be initialised again.
 */

import type { SideModulePlace } from "../protocol/image.ts";

/** What Emscripten's loader offers, with the hooks of `scripts/python/glue.ts`. */
export interface EmscriptenModule {
  readonly HEAPU8: Uint8Array;
  readonly wasmTable: WebAssembly.Table;
  readonly LDSO: { loadedLibsByName: Record<string, unknown>; loadedLibsByHandle: Record<number, unknown> };
  readonly FS: { mkdirTree(path: string): void; writeFile(path: string, bytes: Uint8Array): void };
  growMemory(size: number): 1 | undefined;
  loadDynamicLibrary(path: string, flags: object, localScope?: object): unknown;
  placing?: { memory: number; table: number; module: WebAssembly.Module } | undefined;
  onSideModule?: (place: SideModulePlace) => void;
}

/** Functions of side modules begin here, above all that an engine's own start puts into the table. */
const TABLE_START = 20_000;

/** Keeps the lower part of the function table for the engine. Call it before any side module is loaded. */
export function reserveTable({ wasmTable }: EmscriptenModule): void {
  if (wasmTable.length > TABLE_START) throw new Error(`${wasmTable.length} functions are too many.`);
  wasmTable.grow(TABLE_START - wasmTable.length);
}

/** Puts side modules, in the order given, at their places. Throws if one finds its place taken. */
export function placeSideModules(
  emscripten: EmscriptenModule,
  places: readonly SideModulePlace[],
  modules: ReadonlyMap<string, WebAssembly.Module>,
): void {
  const { FS, LDSO } = emscripten;
  try {
    for (const { path, memory, table, handle, global } of places) {
      const module = modules.get(path);
      if (!module) throw new Error(`${path} is missing.`);
      // One that others need is looked for in the file system.
      FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
      FS.writeFile(path, new Uint8Array());
      emscripten.placing = { memory, table, module };
      const flags = { global, nodelete: true, loadAsync: false };
      emscripten.loadDynamicLibrary(path, flags, global ? undefined : {});
      if (handle) LDSO.loadedLibsByHandle[handle] = LDSO.loadedLibsByName[path];
    }
  } finally {
    emscripten.placing = undefined;
  }
}
