/**
 * Makes the memory snapshot, in Node at build time: boots, imports what most programs need,
 * and hands over the interpreter's memory.
 */
import "./neutral-engine.ts";
import type { ConnectMessage } from "../protocol/messages.ts";
import { bootPyodide } from "./boot.ts";
import type { InterpreterFiles } from "./offline.ts";

self.onmessage = ({ data: { port } }: MessageEvent<ConnectMessage>) => {
  port.onmessage = async ({ data: files }: MessageEvent<InterpreterFiles>) => {
    const pyodide = await bootPyodide(files, { _makeSnapshot: true });
    pyodide.runPython("import book_harness, gc; gc.collect()");
    const snapshot = pyodide.makeMemorySnapshot();
    port.postMessage({ python: pyodide.runPython("import platform; platform.python_version()"), snapshot }, [
      snapshot.buffer as ArrayBuffer,
    ]);
  };
};
