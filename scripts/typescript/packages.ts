/** What programs may import. */
export interface ShippedPackage {
  readonly specifier: string;
  /** Declarations of our own, in `src/runtime/typescript/types`, for a package that has none that hold. */
  readonly ownTypes?: string;
  /** For a helper of our own: its source, from the project's folder. */
  readonly source?: string;
}

/** Packages that are bundled together, so that what they share exists once. */
export const packages: readonly ShippedPackage[] = [
  { specifier: "@hono/zod-validator" },
  { specifier: "@observablehq/plot" },
  { specifier: "arquero" },
  { specifier: "book/bench", source: "src/helpers/typescript/bench.ts" },
  { specifier: "book/fmt", source: "src/helpers/typescript/fmt.ts" },
  { specifier: "book/rng", source: "src/helpers/typescript/rng.ts" },
  { specifier: "hono" },
  { specifier: "hono/http-exception" },
  { specifier: "ml-cart", ownTypes: "ml-cart.d.ts" },
  { specifier: "ml-knn", ownTypes: "ml-knn.d.ts" },
  { specifier: "ml-logistic-regression", ownTypes: "ml-logistic-regression.d.ts" },
  { specifier: "ml-matrix" },
  { specifier: "ml-random-forest", ownTypes: "ml-random-forest.d.ts" },
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
