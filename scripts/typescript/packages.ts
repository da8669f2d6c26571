/** What programs may import. */
export interface ShippedPackage {
  readonly specifier: string;
  /** Declarations of our own, in `src/runtime/typescript/types`, for a package that has none that hold. */
  readonly ownTypes?: string;
  /** Packages whose declarations `ownTypes` imports. */
  readonly typesFrom?: readonly string[];
  /** For a helper of our own, or our own choice of a package's parts: its source, from the project's folder. */
  readonly source?: string;
  /** The npm package whose version is shown, where the specifier names no installed one. */
  readonly versionOf?: string;
}

const mlTypes = (file: string) => ({ ownTypes: file, typesFrom: ["ml-matrix"] });

/** Packages that are bundled together, so that what they share exists once. */
export const packages: readonly ShippedPackage[] = [
  { specifier: "@hono/zod-validator" },
  { specifier: "@observablehq/plot" },
  {
    specifier: "@tensorflow/tfjs",
    source: "src/runtime/typescript/libraries/tensorflow.ts",
    ownTypes: "tensorflow.d.ts",
    typesFrom: [
      "@tensorflow/tfjs-core",
      "@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops",
      "@tensorflow/tfjs-layers",
    ],
    versionOf: "@tensorflow/tfjs-core",
  },
  { specifier: "arquero" },
  { specifier: "book/bench", source: "src/helpers/typescript/bench.ts" },
  { specifier: "book/check", source: "src/helpers/typescript/check.ts" },
  { specifier: "book/fmt", source: "src/helpers/typescript/fmt.ts" },
  { specifier: "book/plot", source: "src/helpers/typescript/plot.ts" },
  { specifier: "book/pool", source: "src/helpers/typescript/pool.ts" },
  { specifier: "book/rng", source: "src/helpers/typescript/rng.ts" },
  { specifier: "book/sim", source: "src/helpers/typescript/sim.ts" },
  { specifier: "hono" },
  { specifier: "hono/http-exception" },
  { specifier: "jose" },
  { specifier: "ml-cart", ...mlTypes("ml-cart.d.ts") },
  { specifier: "ml-knn", ...mlTypes("ml-knn.d.ts") },
  { specifier: "ml-logistic-regression", ...mlTypes("ml-logistic-regression.d.ts") },
  { specifier: "ml-matrix" },
  { specifier: "ml-random-forest", ...mlTypes("ml-random-forest.d.ts") },
  { specifier: "simple-statistics" },
  { specifier: "ts-pattern" },
  { specifier: "zod" },
];

/** Drawn in a document of its own, which the bundle brings along. */
export const PLOT = "@observablehq/plot";

/** The npm package that a specifier belongs to. */
export function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
