import type { PyodideAPI } from "pyodide";
import type { PyCallable, PyDict, PyProxy } from "pyodide/ffi";
import type { EngineMemory, InstallPackages, PythonFiles } from "../protocol/messages.ts";
import { OutputBuffer } from "../protocol/output-buffer.ts";
import type { Output } from "../protocol/output.ts";
import type { PythonProgram, RunConditions } from "../protocol/program.ts";
import { bootPyodide } from "./boot.ts";
import { memoryOf } from "./memory.ts";
import { decodePack } from "./pack.ts";
import { refuseSockets } from "./sockets.ts";
import { decodeSparse } from "./sparse.ts";

const SITE_PACKAGES = "/lib/python3.14/site-packages";

/** The functions of `harness/` that the worker calls. */
interface Harness extends PyProxy {
  readonly prepare: PyCallable;
  readonly imported_modules: PyCallable;
  readonly packages_arrived: PyCallable;
  readonly run: PyCallable;
}

export interface RunEvents {
  readonly onOutputs: (outputs: readonly Output[]) => void;
  /** The program has asked for a line that is not known. */
  readonly onInputNeeded: () => void;
}

/** What Pyodide prints on its way down; the page says it in other words. */
const LAST_WORDS = "Stack (most recent call first):";

/** The Python engine inside its worker. */
export class PythonRuntime {
  readonly boot: "snapshot" | "stock";
  readonly #pyodide: PyodideAPI;
  readonly #harness: Harness;
  readonly #importNames: Readonly<Record<string, string>>;
  readonly #installed = new Set<string>();

  private constructor(pyodide: PyodideAPI, boot: "snapshot" | "stock", importNames: PythonFiles["importNames"]) {
    this.#pyodide = pyodide;
    refuseSockets(pyodide);
    this.boot = boot;
    this.#importNames = importNames;
    this.#harness = pyodide.pyimport("book_harness") as Harness;
    this.#harness.prepare(pyodide.toPy(Object.keys(importNames)));
  }

  /** Starts from the snapshot, or the slow way where there is none or this engine refuses it. */
  static async load({ snapshot, importNames, ...files }: PythonFiles): Promise<PythonRuntime> {
    if (snapshot) {
      try {
        return new PythonRuntime(
          await bootPyodide(files, { _loadSnapshot: decodeSparse(snapshot) }),
          "snapshot",
          importNames,
        );
      } catch (error) {
        console.warn("The memory snapshot was refused; starting without it.", error);
      }
    }
    return new PythonRuntime(await bootPyodide(files), "stock", importNames);
  }

  /** Names of the shipped packages that a program imports itself and that are not installed yet. */
  missingPackages({ source, files = [], before = [] }: PythonProgram): string[] {
    const names = [source, ...[...files, ...before].map((file) => file.source)].flatMap((text) => {
      const modules = this.#harness.imported_modules(text) as PyProxy;
      const names = (modules.toJs() as string[]).map((module) => this.#importNames[module]);
      modules.destroy();
      return names;
    });
    return [...new Set(names.filter((name) => name !== undefined && !this.#installed.has(name)))] as string[];
  }

  /** Puts packages where Python finds them. */
  install({ packages }: InstallPackages): void {
    const { FS } = this.#pyodide;
    for (const { name, pack } of packages) {
      if (this.#installed.has(name)) continue;
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
      this.#installed.add(name);
    }
    this.#harness.packages_arrived();
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
    const { name, source, files = [], before = [] } = program;
    const told = this.#pyodide.toPy({ name, source, files, before, ...conditions }) as PyProxy;
    try {
      const succeeded = (await this.#harness.run(told, emit, ask)) as boolean;
      // They were none: the interpreter lives.
      buffer.stream("stdout", lastWords);
      return succeeded ? "succeeded" : "failed";
    } finally {
      buffer.close();
      told.destroy();
    }
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
