/**
 * Makes the memory snapshot, in Node at build time: boots, imports what most programs need,
 * and hands over the interpreter's memory.
 */
import "./neutral-engine.ts";
import { bootPyodide } from "./boot.ts";
import type { InterpreterFiles } from "./offline.ts";

/** All that it is ever told. */
export interface SnapshotRequest {
  readonly port: MessagePort;
  readonly files: InterpreterFiles;
}

self.onmessage = async ({ data: { port, files } }: MessageEvent<SnapshotRequest>) => {
  const pyodide = await bootPyodide(files, { _makeSnapshot: true });
  pyodide.runPython("import book_harness, gc; gc.collect()");
  const snapshot = pyodide.makeMemorySnapshot();
  const python = pyodide.runPython("import platform; platform.python_version()");
  port.postMessage({ python, snapshot }, [snapshot.buffer as ArrayBuffer]);
};
