declare module "arquero/src/op/index.js" {
  /** What Arquero's expressions may call, by name. */
  export const functions: Readonly<Record<string, (...values: unknown[]) => unknown>>;
}
