/**
 * Everything that crosses the port between a Kernel and its worker.
 *
 * The port is a private MessagePort, handed over once: a program's own `postMessage` reaches nobody.
 */
import type { Image } from "./image.ts";
import type { Output } from "./output.ts";
import type { PoolRequest } from "./pool.ts";
import type { PythonProgram, RunConditions } from "./program.ts";

/** The first message on the worker's global scope; all others travel through `port`, but for what can't. */
export interface ConnectMessage {
  readonly type: "connect";
  readonly port: MessagePort;
}

/** A package's files: site-packages paths and their bytes, in the pack format of `python/pack.ts`. */
export interface PackageBytes {
  readonly name: string;
  readonly pack: Uint8Array;
}

/** The name under which the standard library's archive is asked for. An image starts without it. */
export const STANDARD_LIBRARY = "the standard library";

/** How an interpreter came to life: from an image, or from nothing. */
export type Boot = "image" | "stock";

export interface ConnectPython extends ConnectMessage {
  /** Top-level import name to package name, for every package that we ship. */
  readonly importNames: Readonly<Record<string, string>>;
}

/** Follows on the global scope: a compiled module does not travel through a port to another origin. */
export interface InterpreterMessage {
  readonly type: "interpreter";
  readonly wasm: WebAssembly.Module;
}

/** Follows on the global scope as well, before the other or after it. */
export interface ImageMessage {
  readonly type: "image";
  /** Without it the worker boots the slow way. */
  readonly image: Image | undefined;
}

export interface ExecutePython {
  readonly type: "execute";
  readonly executionId: string;
  readonly program: PythonProgram;
  readonly conditions: RunConditions;
}

/** The standard library's archive: sent once, early or when it is asked for. */
export interface StandardLibraryMessage {
  readonly type: "standard-library";
  readonly archive: Uint8Array;
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

/** The answer to `request`. */
export interface ReplyMessage {
  readonly type: "reply";
  readonly id: number;
  readonly answer?: unknown;
  /** Why there is no answer, for the reader. */
  readonly refusal?: string;
}

export type HostMessage = ExecutePython | StandardLibraryMessage | InstallPackages | PackagesFailed | ReplyMessage;

export interface ReadyMessage {
  readonly type: "ready";
  readonly boot: Boot;
}

/** The image is of no use here: the worker boots from nothing, as soon as it has the standard library. */
export interface ImageRefusedMessage {
  readonly type: "image-refused";
}

export interface LoadFailedMessage {
  readonly type: "load-failed";
  readonly message: string;
}

/** The program needs packages, or the standard library, whose files are not in the worker yet. */
export interface PackagesNeededMessage {
  readonly type: "packages-needed";
  readonly executionId: string;
  readonly names: readonly string[];
  /** Whether it has run without them. That run does not count, and what it put out is to be dropped. */
  readonly again: boolean;
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

/** The program asks something of the page, and waits for `reply`. */
export interface RequestMessage {
  readonly type: "request";
  readonly executionId: string;
  readonly id: number;
  readonly request: PoolRequest;
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
  | ImageRefusedMessage
  | LoadFailedMessage
  | PackagesNeededMessage
  | BeganMessage
  | OutputsMessage
  | InputNeededMessage
  | RequestMessage
  | FinishedMessage
  | CrashedMessage;
