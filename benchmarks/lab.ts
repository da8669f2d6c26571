import type { ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { getWheels, terminalLog } from "../scripts/vendor/index.ts";
import { readWheelLock, type LockedWheel } from "../scripts/vendor/wheel-lock.ts";
import { listen, type Lab } from "./listen.ts";

/**
 * Stock Pyodide in a worker of its own, loading packages as its documentation tells: by a program's imports those that
 * Pyodide ships, by address the others, which come from this machine as well.
 */
const stockWorker = (others: Readonly<Record<string, readonly string[]>>) => `
import { loadPyodide } from "/stock/pyodide.mjs";
const others = ${JSON.stringify(others)};
async function start(source) {
  const pyodide = await loadPyodide({ indexURL: "/stock/", stdout: (text) => postMessage(text) });
  const quiet = { messageCallback() {} };
  await pyodide.loadPackagesFromImports(source, quiet);
  for (const [name, packages] of Object.entries(others)) {
    if (source.includes("import " + name) || source.includes("from " + name)) await pyodide.loadPackage(packages, quiet);
  }
  await pyodide.runPythonAsync(source);
}
self.onmessage = ({ data }) => start(data).catch((error) => setTimeout(() => { throw error; }));`;

interface PyodideLock {
  readonly packages: Readonly<Record<string, { readonly file_name: string; readonly depends: readonly string[] }>>;
}

const pyodideLock = createRequire(import.meta.url)("pyodide/pyodide-lock.json") as PyodideLock;

const STOCK_PAGE = `
globalThis.start = async (source) => {
  const began = performance.now();
  const worker = new Worker("/stock-worker.js", { type: "module" });
  worker.postMessage(source);
  await new Promise((resolve, reject) => { worker.onmessage = resolve; worker.onerror = (e) => reject(new Error(e.message)); });
  return performance.now() - began;
};`;

/** PyScript on the same files, on the page's own thread, where what is printed goes to the console. */
const PYSCRIPT_PAGE = `
globalThis.start = async (source) => {
  const began = performance.now();
  const script = document.createElement("script");
  script.type = "py";
  script.textContent = source + "\\nfrom js import printed\\nprinted()";
  await new Promise((resolve) => {
    globalThis.printed = resolve;
    document.body.append(script);
  });
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

/** Serves the runtimes side by side from this machine, over a link of so many megabits per second if a number is given. */
export async function serveLab(megabits?: number): Promise<Lab> {
  const folders = {
    runtime: "public/runtime",
    stock: dirname(createRequire(import.meta.url).resolve("pyodide/package.json")),
    pyscript: "node_modules/@pyscript/core/dist",
  };
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
    "/pyscript.html":
      '<!doctype html><script type="module" src="/pyscript/core.js"></script><script type="module" src="/pyscript.js"></script>' +
      '<body><py-config>{"interpreter": "/stock/pyodide.mjs"}</py-config>',
    "/pyscript.js": PYSCRIPT_PAGE,
    "/stock.js": STOCK_PAGE,
    "/stock-worker.js": stockWorker({ fastapi: stockPackages(locked, "fastapi") }),
    "/stock/pyodide-lock.json": JSON.stringify(onlyHeld(locked)),
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
    const folder = Object.entries(folders).find(([name]) => path.startsWith(`/${name}/`))?.[1];
    const content = pages[path] ?? wheels.get(name) ?? (folder && fileAt(folder));
    if (content === undefined) return response.writeHead(404).end();
    const isCompressed = COMPRESSED.test(name);
    if (isCompressed) response.setHeader("Content-Encoding", "gzip");
    return void link(response, isCompressed ? compressed(name, content) : Buffer.from(content));

    function fileAt(folder: string): Buffer | undefined {
      return existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;
    }
  });
}

/**
 * Pyodide's list of packages, without those that this machine doesn't hold: no program here imports them. Of pure
 * packages Pyodide has builds of its own; here it takes the published ones.
 */
function onlyHeld(locked: readonly LockedWheel[]): PyodideLock {
  const held = new Map(locked.map(({ file, sha256 }) => [file, sha256]));
  const entries = Object.entries(pyodideLock.packages).filter(([, { file_name }]) => held.has(file_name));
  const names = new Set(entries.map(([name]) => name));
  const packages = entries.map(([name, entry]) => [
    name,
    { ...entry, sha256: held.get(entry.file_name), depends: entry.depends.filter((other) => names.has(other)) },
  ]);
  return { ...pyodideLock, packages: Object.fromEntries(packages) };
}

/** What has to be loaded for a package: names of Pyodide's own, addresses of others. */
function stockPackages(locked: readonly LockedWheel[], name: string): string[] {
  const wheels = new Map(locked.map((wheel) => [wheel.name, wheel]));
  const found = new Set<LockedWheel>();
  const visit = (name: string) => {
    const wheel = wheels.get(name);
    if (!wheel || found.has(wheel)) return;
    found.add(wheel);
    wheel.depends.forEach(visit);
  };
  visit(name);
  return [...found].map(({ name, file }) => (name in pyodideLock.packages ? name : `/stock/${file}`));
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
