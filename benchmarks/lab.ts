import type { ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { getWheels, terminalLog } from "../scripts/vendor/index.ts";
import { readWheelLock } from "../scripts/vendor/wheel-lock.ts";
import { listen, type Lab } from "./listen.ts";

/** Stock Pyodide in a worker of its own, loading packages as its documentation tells. */
const STOCK_WORKER = `
import { loadPyodide } from "/stock/pyodide.mjs";
self.onmessage = async ({ data: source }) => {
  const pyodide = await loadPyodide({ indexURL: "/stock/", stdout: (text) => postMessage(text) });
  await pyodide.loadPackagesFromImports(source, { messageCallback() {} });
  await pyodide.runPythonAsync(source);
};`;

const STOCK_PAGE = `
globalThis.start = async (source) => {
  const began = performance.now();
  const worker = new Worker("/stock-worker.js", { type: "module" });
  worker.postMessage(source);
  await new Promise((resolve, reject) => { worker.onmessage = resolve; worker.onerror = (e) => reject(new Error(e.message)); });
  return performance.now() - began;
};`;

const types: Record<string, string> = {
  html: "text/html",
  js: "text/javascript",
  mjs: "text/javascript",
  wasm: "application/wasm",
  json: "application/json",
};

/** What hosts compress on the way, beside what is compressed already. */
const COMPRESSED = /\.(mjs|wasm|json)$/;

/** Serves both runtimes side by side from this machine, over a link of so many megabits per second if a number is given. */
export async function serveLab(megabits?: number): Promise<Lab> {
  const pyodide = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
  const { wheels: locked } = await readWheelLock();
  const bytes = await getWheels(locked, terminalLog());
  const wheels = new Map(locked.map(({ name, file }) => [file, bytes.get(name)]));
  const ours = await build({
    entryPoints: ["benchmarks/ours-entry.ts"],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const pages: Record<string, string> = {
    "/stock.html": '<!doctype html><script type="module" src="/stock.js"></script>',
    "/ours.html": '<!doctype html><script type="module" src="/ours.js"></script>',
    "/stock.js": STOCK_PAGE,
    "/stock-worker.js": STOCK_WORKER,
    "/ours.js": ours.outputFiles[0]?.text ?? "",
  };
  const link = megabits === undefined ? sendAtOnce : slowLink((megabits * 1e6) / 8);
  const gzipped = new Map<string, Buffer>();
  const compressed = (name: string, content: string | Uint8Array) => {
    const bytes = gzipped.get(name) ?? gzipSync(content, { level: 9 });
    gzipped.set(name, bytes);
    return bytes;
  };
  return listen((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    response.setHeader("Content-Type", types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    const name = path.slice(path.lastIndexOf("/") + 1);
    const content =
      pages[path] ?? wheels.get(name) ?? fileAt(path.startsWith("/runtime/") ? "public/runtime" : pyodide);
    if (content === undefined) return response.writeHead(404).end();
    const isCompressed = COMPRESSED.test(name);
    if (isCompressed) response.setHeader("Content-Encoding", "gzip");
    return void link(response, isCompressed ? compressed(name, content) : Buffer.from(content));

    function fileAt(folder: string): Buffer | undefined {
      return existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;
    }
  });
}

type Link = (response: ServerResponse, content: Buffer) => Promise<void>;

const sendAtOnce: Link = async (response, content) => void response.end(content);

/** All responses share one link: slices of a hundredth of a second, in the order in which they are asked for. */
function slowLink(bytesPerSecond: number): Link {
  const slice = Math.ceil(bytesPerSecond / 100);
  let free = 0;
  return async (response, content) => {
    for (let at = 0; at < content.length && !response.destroyed; at += slice) {
      const part = content.subarray(at, at + slice);
      free = Math.max(free, performance.now()) + (part.length / bytesPerSecond) * 1000;
      await wait(free - performance.now());
      response.write(part);
    }
    response.end();
  };
}
