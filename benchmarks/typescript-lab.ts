import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { listen, type Lab } from "./listen.ts";

/** Serves our TypeScript runtime and the Playground's parts side by side, compressed as a site would send them. */
export async function serveTypeScriptLab(): Promise<Lab> {
  const library = dirname(fileURLToPath(import.meta.resolve("typescript")));
  const { code: compiler } = await transform(readFileSync(join(library, "typescript.js"), "utf8"), { minify: true });
  const files = new Map<string, Buffer>();
  const add = (path: string, text: string) => files.set(path, gzipSync(text));
  add("/typescript.js", compiler);
  for (const side of ["ours", "playground"]) {
    add(`/${side}.html`, `<!doctype html><script type="module" src="/${side}.js"></script>`);
    add(`/${side}.js`, await bundle(`benchmarks/typescript-${side}-entry.ts`));
  }
  return listen((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const runtimeFile = join("public/runtime", basename(path));
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    if (path.startsWith("/runtime/") && existsSync(runtimeFile)) return response.end(readFileSync(runtimeFile));
    const declarations = join(library, basename(path));
    if (path.startsWith("/lib/") && !files.has(path) && existsSync(declarations)) {
      add(path, readFileSync(declarations, "utf8"));
    }
    const content = files.get(path);
    if (content === undefined) return response.writeHead(404).end();
    response.setHeader("Content-Type", path.endsWith(".html") ? "text/html" : "text/javascript");
    response.setHeader("Content-Encoding", "gzip");
    return response.end(content);
  });
}

async function bundle(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
    // What a page does not load of `@typescript/vfs`.
    external: ["path", "fs"],
  });
  return outputFiles[0]?.text ?? "";
}
