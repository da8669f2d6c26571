import "./no-stack-switching.ts";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { info } from "pyodide/pyodide-lock.json";
import { loadPyodide, type PyodideAPI } from "pyodide/pyodide.mjs";
import type { Image } from "../protocol/image.ts";
import { writeHarness } from "./harness/files.ts";
import { restore } from "./image.ts";
import type { EmscriptenSettings } from "./known-pages.ts";
import { offer, type InterpreterFiles } from "./offline.ts";
import type { EmscriptenModule } from "./side-modules.ts";

export interface BootOptions {
  /** What to restore, needed late only; without it the interpreter starts from nothing. */
  readonly image?: Promise<Image>;
  /** Looks on while it starts, as an image is to be taken of it. */
  readonly watch?: (settings: EmscriptenSettings) => void;
}

/** Where Python imports its standard library from. */
export const STANDARD_LIBRARY_ARCHIVE = "/lib/python314.zip";

/** The interpreter's start offers no file from a server: everything is handed over, and nothing is looked up. */
const NOWHERE = "https://runtime.invalid/";

/**
 * Starts an interpreter from files that are here or on their way. Rejects when the image does not fit this engine; the
 * caller may then start without it.
 */
export async function bootPyodide(files: InterpreterFiles, { image, watch }: BootOptions = {}): Promise<PyodideAPI> {
  offer(files);
  // Typed loosely: the snapshot options are private, and our lock file is a stub.
  const options: unknown = {
    indexURL: NOWHERE,
    packageBaseUrl: NOWHERE,
    // Pyodide reads from its lock file what it is built for; packages come from us.
    lockFileContents: { info, packages: {} },
    createPyodideModule: (settings: EmscriptenSettings) => {
      watch?.(settings);
      return createPyodideModule(settings);
    },
    env: {
      // Sets print in one order wherever a program runs, as its Recording says.
      PYTHONHASHSEED: "0",
      // What rich asks: an output shows colours, and nothing that moves up a line.
      TTY_COMPATIBLE: "1",
      TTY_INTERACTIVE: "0",
    },
    _makeSnapshot: watch !== undefined,
    ...(image && { _loadSnapshot: async (emscripten: EmscriptenModule) => restore(emscripten, await image) }),
  };
  const pyodide = await loadPyodide(options as Parameters<typeof loadPyodide>[0]);
  // Pyodide has written what was not there as an empty file.
  if (!files.stdlib) pyodide.FS.unlink(STANDARD_LIBRARY_ARCHIVE);
  writeHarness(pyodide.FS);
  return pyodide;
}
