/**
 * Makes a runtime image, in Node at build time: boots, or restores a smaller image, installs packages, runs what
 * warms them up, and hands over the interpreter's memory.
 */
import "./neutral-engine.ts";
import "./stopped-clock.ts";
import type { PyodideAPI } from "pyodide";
import type { ImageHeader, SideModulePlace } from "../protocol/image.ts";
import { bootPyodide } from "./boot.ts";
import { readSnapshot } from "./image.ts";
import { KnownPages } from "./known-pages.ts";
import type { InterpreterFiles } from "./offline.ts";
import { decodePack } from "./pack.ts";
import { reserveTable, type EmscriptenModule } from "./side-modules.ts";
import { scrub } from "./scrub.ts";
import warmUp from "./warm_up.py";

/** All that it is ever told. */
export interface ImageRequest {
  readonly port: MessagePort;
  readonly files: InterpreterFiles;
  /** Packs of the packages, decompressed. */
  readonly packs: readonly Uint8Array[];
  /** Imported first. */
  readonly modules: readonly string[];
  /** A program that uses them, so that what they import late is there as well. */
  readonly program: string;
}

export interface MadeImage {
  /** The interpreter's version, such as `3.14.2`. */
  readonly python: string;
  readonly header: ImageHeader;
  readonly memory: Uint8Array;
  /** Numbers of the pages of the memory that an engine fills by itself. */
  readonly known: readonly number[];
}

self.onmessage = async ({ data: { port, files, packs, modules, program } }: MessageEvent<ImageRequest>) => {
  const knownPages = new KnownPages();
  const pyodide = await bootPyodide(files, { watch: (settings) => knownPages.watch(settings) });
  const emscripten = (pyodide as unknown as { _module: EmscriptenModule })._module;
  const sideModules: SideModulePlace[] = [];
  reserveTable(emscripten);
  emscripten.onSideModule = (place) => sideModules.push(place);
  for (const pack of packs) install(pyodide, pack);
  pyodide.runPython("import importlib; importlib.invalidate_caches()");
  const warm = pyodide.runPython(`${warmUp}\nwarm_up`, { globals: pyodide.toPy({}) });
  await warm(pyodide.toPy(modules), program);
  warm.destroy();
  const python = pyodide.runPython("import platform; platform.python_version()");
  scrub(emscripten);
  const { objects, memory } = readSnapshot(pyodide.makeMemorySnapshot());
  const header = { length: memory.length, objects, sideModules };
  port.postMessage({ python, header, memory, known: knownPages.in(memory) } satisfies MadeImage);
};

function install(pyodide: PyodideAPI, pack: Uint8Array): void {
  for (const { path, bytes } of decodePack(pack)) {
    const full = `/lib/python3.14/site-packages/${path}`;
    pyodide.FS.mkdirTree(full.slice(0, full.lastIndexOf("/")));
    pyodide.FS.writeFile(full, bytes);
  }
}
