/** basedpyright's build for browsers, bundled with ruff, and the declarations that it carries, apart. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const script = fileURLToPath(import.meta.resolve("browser-basedpyright/dist/pyright.worker.js"));

/** typeshed stands in the script as one object: path to text. */
const TYPESHED = /\{"\/typeshed\/LICENSE":[\s\S]*?"\}(?=\},\d+\(\w)/;

/** The script without typeshed, and typeshed. */
function parts(): { readonly code: string; readonly typeshed: Record<string, string> } {
  const text = readFileSync(script, "utf8");
  const literal = TYPESHED.exec(text)?.[0];
  if (literal === undefined) throw new Error("browser-basedpyright holds typeshed in another way than it used to.");
  return {
    code: text.replace(TYPESHED, () => "{}").replace(/\/\/# sourceMappingURL=.*\s*$/, ""),
    typeshed: new Function(`return ${literal}`)() as Record<string, string>,
  };
}

/** Declarations of the standard library, by the path at which basedpyright looks for them. */
export function standardLibrary(): Record<string, string> {
  const all = Object.entries(parts().typeshed);
  return Object.fromEntries(all.filter(([path]) => path.startsWith("/typeshed/stdlib/")));
}

/** The language server's worker. */
export async function bundleServer(): Promise<string> {
  const withoutTypeshed: Plugin = {
    name: "without-typeshed",
    setup({ onLoad }) {
      onLoad({ filter: /pyright\.worker\.js$/ }, () => ({ contents: parts().code, loader: "js" }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: ["src/runtime/python-language/worker.ts"],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    define: { "import.meta.url": '"file:///"' },
    plugins: [withoutTypeshed],
    outdir: "out",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
