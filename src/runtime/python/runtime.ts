import type { PyodideAPI } from "pyodide";
import type { PyCallable, PyDict, PyProxy } from "pyodide/ffi";
import type { Image } from "../protocol/image.ts";
import { STANDARD_LIBRARY, type Boot, type EngineMemory, type InstallPackages } from "../protocol/messages.ts";
import { OutputBuffer } from "../protocol/output-buffer.ts";
import type { Output } from "../protocol/output.ts";
import type { PoolRequest } from "../protocol/pool.ts";
import type { PythonProgram, RunConditions } from "../protocol/program.ts";
import { bootPyodide, STANDARD_LIBRARY_ARCHIVE } from "./boot.ts";
import { LateFiles } from "./late-files.ts";
import { memoryOf } from "./memory.ts";
import { decodePack } from "./pack.ts";
import { refuseSockets } from "./sockets.ts";

const SITE_PACKAGES = "/lib/python3.14/site-packages";

/** The functions of `harness/` that the worker calls. */
interface Harness extends PyProxy {
  readonly prepare: PyCallable;
  readonly refresh: PyCallable;
  readonly imported_modules: PyCallable;
  readonly packages_arrived: PyCallable;
  readonly run: PyCallable;
}

/** What an interpreter starts from, as it comes. */
export interface PythonFiles {
  readonly wasm: Promise<WebAssembly.Module>;
  /** Rejects when there is none to be had. */
  readonly image: Promise<Image>;
  /** Top-level import name to package name, for every package that we ship. */
  readonly importNames: Readonly<Record<string, string>>;
}

export interface RunEvents {
  readonly onOutputs: (outputs: readonly Output[]) => void;
  /** The program has asked for a line that is not known. */
  readonly onInputNeeded: () => void;
  readonly onRequest: (request: PoolRequest) => Promise<unknown>;
}

/** What Pyodide prints on its way down; the page says it in other words. */
const LAST_WORDS = "Stack (most recent call first):";

/** The Python engine inside its worker. */
export class PythonRuntime {
  readonly boot: Boot;
  readonly #pyodide: PyodideAPI;
  readonly #harness: Harness;
  readonly #importNames: Readonly<Record<string, string>>;
  readonly #installed = new Set<string>();
  readonly #lateFiles: LateFiles;
  /** `sys.modules`. */
  readonly #modules: { has(name: string): boolean };

  /** @param image What it was restored from. */
  private constructor(pyodide: PyodideAPI, importNames: PythonFiles["importNames"], image?: Image) {
    this.#pyodide = pyodide;
    refuseSockets(pyodide);
    this.boot = image ? "image" : "stock";
    this.#importNames = importNames;
    const inMemory = image ? [...image.packages, STANDARD_LIBRARY] : [];
    this.#modules = (pyodide.pyimport("sys") as { modules: { has(name: string): boolean } }).modules;
    const archives = { [STANDARD_LIBRARY_ARCHIVE]: STANDARD_LIBRARY };
    this.#lateFiles = new LateFiles(pyodide.FS, SITE_PACKAGES, (module) => importNames[module], archives, inMemory);
    this.#harness = pyodide.pyimport("book_harness") as Harness;
    this.#harness.prepare(pyodide.toPy(Object.keys(importNames)));
  }

  /**
   * Starts from the image, or the slow way where there is none or this engine refuses it.
   *
   * @param fetchStandardLibrary Asks for its archive, which the slow way begins with.
   */
  static async load(
    { wasm, image, importNames }: PythonFiles,
    fetchStandardLibrary: () => Promise<Uint8Array>,
  ): Promise<PythonRuntime> {
    try {
      const pyodide = await bootPyodide({ wasm }, { image });
      const restored = await image;
      writeFiles(pyodide, restored.files);
      const runtime = new PythonRuntime(pyodide, importNames, restored);
      runtime.#harness.refresh();
      return runtime;
    } catch (error) {
      console.warn("The interpreter's image was refused; starting without it.", error);
    }
    const stdlib = await fetchStandardLibrary();
    return new PythonRuntime(await bootPyodide({ wasm, stdlib }), importNames);
  }

  /** Names of the shipped packages that a program imports itself and that are not installed yet. */
  missingPackages({ source, files = [], before = [] }: PythonProgram): string[] {
    const names = [source, ...[...files, ...before].map((file) => file.source)].flatMap((text) => {
      const modules = this.#harness.imported_modules(text) as PyProxy;
      const names = (modules.toJs() as string[])
        .filter((module) => !this.#isInMemory(module))
        .map((module) => this.#importNames[module]);
      modules.destroy();
      return names;
    });
    return [...new Set(names.filter((name) => name !== undefined && !this.#installed.has(name)))] as string[];
  }

  /** Whether a module of an image can be imported without its file. */
  #isInMemory(module: string): boolean {
    const name = this.#importNames[module];
    return name !== undefined && this.#lateFiles.isAbsent(name) && this.#modules.has(module);
  }

  /** Puts the standard library's archive where Python imports from, if it is not there. */
  installStandardLibrary(archive: Uint8Array): void {
    if (!this.#lateFiles.isAbsent(STANDARD_LIBRARY)) return;
    this.#pyodide.FS.writeFile(STANDARD_LIBRARY_ARCHIVE, archive, { canOwn: true });
    this.#lateFiles.arrived(STANDARD_LIBRARY);
  }

  /** Puts packages where Python finds them. */
  install({ packages }: InstallPackages): void {
    for (const { name, pack } of packages) {
      if (this.#installed.has(name)) continue;
      writeFiles(this.#pyodide, pack);
      this.#installed.add(name);
      this.#lateFiles.arrived(name);
    }
    this.#harness.packages_arrived();
  }

  /** Names of the packages whose files the latest run has looked for, and that are still to come. */
  get missedPackages(): string[] {
    return this.#lateFiles.missed;
  }

  /** Tells when the interpreter has broken down: nothing in it will answer any more. */
  onFatal(listener: (error: unknown) => void): void {
    (this.#pyodide as unknown as { _api: { on_fatal: (error: unknown) => void } })._api.on_fatal = listener;
  }

  /** What the interpreter holds now. */
  get memory(): EngineMemory {
    return memoryOf(this.#pyodide);
  }

  /** Runs a program to its end. Rejects only when the interpreter itself breaks. */
  async execute(program: PythonProgram, conditions: RunConditions, events: RunEvents): Promise<"succeeded" | "failed"> {
    const buffer = new OutputBuffer(events.onOutputs);
    let lastWords = "";
    this.#pyodide.setStdout(
      writer((text) => {
        if (lastWords !== "" || text.startsWith(LAST_WORDS)) lastWords += text;
        else buffer.stream("stdout", text);
      }),
    );
    this.#pyodide.setStderr(writer((text) => buffer.stream("stderr", text)));
    const emit = (output: PyDict) => {
      buffer.push(output.toJs({ dict_converter: Object.fromEntries }) as Output);
      output.destroy();
    };
    let asked = false;
    const ask = () => {
      if (asked) return;
      asked = true;
      // What a program does after its question belongs to no run: the next attempt begins afresh.
      buffer.close();
      events.onInputNeeded();
    };
    const request = async (question: PyDict) => {
      const plain = question.toJs({ dict_converter: Object.fromEntries }) as PoolRequest;
      // What came of a task without its files does not count: the program runs again when they are here.
      if (plain.type === "next" && plain.done && this.missedPackages.length > 0) throw new Error("Files are missing.");
      // What a task has printed is there before its result.
      buffer.flush();
      return events.onRequest(plain);
    };
    const { name, source, files = [], before = [] } = program;
    const told = this.#pyodide.toPy({ name, source, files, before, ...conditions }) as PyProxy;
    try {
      const succeeded = (await this.#harness.run(told, emit, ask, request)) as boolean;
      // They were none: the interpreter lives.
      buffer.stream("stdout", lastWords);
      return succeeded ? "succeeded" : "failed";
    } finally {
      buffer.close();
      told.destroy();
    }
  }
}

/** Writes a pack's files to where Python finds packages. */
function writeFiles({ FS }: PyodideAPI, pack: Uint8Array): void {
  const directories = new Set<string>();
  for (const { path, bytes } of decodePack(pack)) {
    const full = `${SITE_PACKAGES}/${path}`;
    const directory = full.slice(0, full.lastIndexOf("/"));
    if (!directories.has(directory)) {
      FS.mkdirTree(directory);
      directories.add(directory);
    }
    FS.writeFile(full, bytes, { canOwn: true });
  }
}

/** A stream's raw bytes as text; a character may be split between two writes. */
function writer(write: (text: string) => void) {
  const decoder = new TextDecoder();
  return {
    write(bytes: Uint8Array): number {
      write(decoder.decode(bytes.slice(), { stream: true }));
      return bytes.length;
    },
  };
}
