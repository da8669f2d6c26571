import { createReadStream, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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

/** Serves both runtimes side by side from this machine. */
export async function serveLab(): Promise<Lab> {
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
  return listen((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    response.setHeader("Content-Type", types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    const name = path.slice(path.lastIndexOf("/") + 1);
    const text = pages[path] ?? wheels.get(name);
    if (text !== undefined) return response.end(text);
    const file = path.startsWith("/runtime/") ? join("public/runtime", name) : join(pyodide, name);
    if (!existsSync(file)) return response.writeHead(404).end();
    return createReadStream(file).pipe(response);
  });
}
