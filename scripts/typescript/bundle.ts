import { build, type BuildOptions, type Metafile } from "esbuild";
import { fileURLToPath } from "node:url";
import { functionBody } from "./function-body.ts";
import { packages, PLOT, type ShippedPackage } from "./packages.ts";
import { trim } from "./trim.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A library as the body of a function, and the specifiers of the other bundles that it imports. */
export interface Bundle {
  readonly text: string;
  readonly imports: readonly string[];
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "browser",
  target: "es2022",
  minify: true,
  legalComments: "none",
  write: false,
  metafile: true,
  logLevel: "error",
} satisfies BuildOptions;

/** Globals that the prelude and the libraries keep, whatever a program does to its global scope. */
const KEPT_GLOBALS =
  "Array,BigInt,Boolean,Date,Error,Function,JSON,Map,Math,Number,Object,Promise,Proxy,Reflect,RegExp,Set,String,Symbol,TypeError,WeakMap,WeakSet";

/** The prelude of every run. */
export async function bundlePrelude(): Promise<string> {
  const script = await bundleScript("src/runtime/typescript/prelude/index.ts", {
    format: "iife",
    globalName: "prelude",
  });
  return `const{${KEPT_GLOBALS}}=globalThis;${script}`;
}

/** The compiler's worker, with the compiler in it. */
export async function bundleCompiler(): Promise<string> {
  return bundleScript("src/runtime/typescript/compiler-worker.ts", { format: "esm" });
}

async function bundleScript(entry: string, format: Pick<BuildOptions, "format" | "globalName">): Promise<string> {
  const { outputFiles } = await build({ ...shared, ...format, plugins: [trim], entryPoints: [entry], outdir: "out" });
  return outputFiles[0]!.text;
}

/** Every package, and the chunks that several share, by import specifier. */
export async function bundleLibraries(): Promise<Map<string, Bundle>> {
  const isPlot = ({ specifier }: ShippedPackage) => specifier === PLOT;
  const [libraries, plot] = await Promise.all([
    bundlePackages(
      packages.filter((shipped) => !isPlot(shipped)),
      {},
    ),
    // Plot looks for a window; no other package must find this one.
    bundlePackages(packages.filter(isPlot), { inject: ["src/runtime/typescript/libraries/plot-window.ts"] }),
  ]);
  return new Map([...libraries, ...plot]);
}

async function bundlePackages(
  shipped: readonly ShippedPackage[],
  { inject }: Pick<BuildOptions, "inject">,
): Promise<Map<string, Bundle>> {
  const { outputFiles, metafile } = await build({
    ...shared,
    ...(inject && { inject }),
    format: "esm",
    // Class names show when a program prints its values.
    keepNames: true,
    splitting: true,
    plugins: [trim],
    // random-js asks for Node's in a branch that a worker does not take.
    external: ["crypto"],
    entryPoints: Object.fromEntries(shipped.map(({ specifier, source = specifier }) => [fileStem(specifier), source])),
    chunkNames: "chunk-[hash]",
    outdir: "out",
  });
  const specifierOf = new Map(shipped.map(({ specifier }) => [`${fileStem(specifier)}.js`, specifier]));
  const nameOf = (path: string): string => {
    const file = path.split("/").at(-1)!;
    return specifierOf.get(file) ?? `./${file}`;
  };
  return new Map(
    outputFiles.map(({ path, text }) => [
      nameOf(path),
      { text: functionBody(text, nameOf), imports: importsOf(metafile, path, nameOf) },
    ]),
  );
}

function importsOf(metafile: Metafile, path: string, nameOf: (path: string) => string): string[] {
  const entry = Object.entries(metafile.outputs).find(([output]) => path.endsWith(`/${output}`));
  return entry?.[1].imports.filter(({ external }) => external !== true).map((next) => nameOf(next.path)) ?? [];
}

function fileStem(specifier: string): string {
  return specifier.replaceAll("/", "__");
}
