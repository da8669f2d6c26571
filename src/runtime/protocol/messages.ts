/**
 * Everything that crosses the port between a Kernel and its worker.
 *
 * The port is a private MessagePort, handed over once: a program's own `postMessage` reaches nobody.
 */
import type { Output } from "./output.ts";
import type { PythonProgram, RunConditions } from "./program.ts";

/** The only message on the worker's global scope; all others travel through `port`. */
export interface ConnectMessage {
  readonly type: "connect";
  readonly port: MessagePort;
}

/** A package's files: site-packages paths and their bytes, in the pack format of `python/pack.ts`. */
export interface PackageBytes {
  readonly name: string;
  readonly pack: Uint8Array;
}

/** What an interpreter starts from. */
export interface PythonFiles {
  readonly wasm: WebAssembly.Module;
  /** Memory of a booted interpreter, as `python/sparse.ts` packs it; without it the worker boots the slow way. */
  readonly snapshot?: Uint8Array;
  readonly stdlib: Uint8Array;
  /** Top-level import name to package name, for every package that we ship. */
  readonly importNames: Readonly<Record<string, string>>;
}

/** Sent with the port itself: a compiled module does not travel through a port to another origin. */
export interface ConnectPython extends ConnectMessage {
  readonly files: PythonFiles;
}

export interface ExecutePython {
  readonly type: "execute";
  readonly executionId: string;
  readonly program: PythonProgram;
  readonly conditions: RunConditions;
}

/** The answer to `packages-needed`. */
export interface InstallPackages {
  readonly type: "install-packages";
  readonly packages: readonly PackageBytes[];
}

/** The other answer to `packages-needed`: they are not to be had. The program does not run. */
export interface PackagesFailed {
  readonly type: "packages-failed";
  /** For the reader. */
  readonly message: string;
}

export type HostMessage = ExecutePython | InstallPackages | PackagesFailed;

export interface ReadyMessage {
  readonly type: "ready";
  /** How the interpreter started. */
  readonly boot: "snapshot" | "stock";
}

export interface LoadFailedMessage {
  readonly type: "load-failed";
  readonly message: string;
}

/** The program imports packages whose files are not in the worker yet. */
export interface PackagesNeededMessage {
  readonly type: "packages-needed";
  readonly executionId: string;
  readonly names: readonly string[];
}

/** The program's first instruction is about to run. */
export interface BeganMessage {
  readonly type: "began";
  readonly executionId: string;
}

export interface OutputsMessage {
  readonly type: "outputs";
  readonly executionId: string;
  readonly outputs: readonly Output[];
}

/** The program has asked for a line of input that is not known. `finished` follows, unless it goes on regardless. */
export interface InputNeededMessage {
  readonly type: "input-needed";
  readonly executionId: string;
}

export interface FinishedMessage {
  readonly type: "finished";
  readonly executionId: string;
  readonly status: "succeeded" | "failed";
  /** Milliseconds from the program's first instruction to its last. */
  readonly milliseconds: number;
  /** What the engine holds now, where it can tell. */
  readonly memory?: EngineMemory;
}

export interface EngineMemory {
  readonly bytes: number;
  /** So much that another program might not find enough. */
  readonly exhausted: boolean;
}

/** The engine broke: this worker is of no use any more. */
export interface CrashedMessage {
  readonly type: "crashed";
  /** A sentence for the reader. */
  readonly message: string;
}

export type WorkerMessage =
  | ReadyMessage
  | LoadFailedMessage
  | PackagesNeededMessage
  | BeganMessage
  | OutputsMessage
  | InputNeededMessage
  | FinishedMessage
  | CrashedMessage;
