import { build } from "esbuild";
import { patchedGlue } from "./glue.ts";

/**
 * Bundles a worker and the interpreter's JavaScript into one ES module text that reads nothing
 * from anywhere: a worker without an origin has nowhere to read from.
 */
export async function bundleWorker(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    loader: { ".py": "text" },
    external: ["node:*", "ws"],
    plugins: [patchedGlue],
    inject: ["src/runtime/python/offline.ts"],
    define: {
      fetch: "offlineFetch",
      "WebAssembly.instantiateStreaming": "instantiateOffered",
      // The same path in Node as in a browser: what is tested there is what ships.
      process: "undefined",
      "globalThis.process": "undefined",
    },
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`esbuild wrote nothing for ${entry}`);
  return output.text;
}
