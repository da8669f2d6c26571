declare module "astro" {
  interface AstroClientDirectives {
    /** Hydrates at the first sign that the reader wants the island. See `islands/intent-directive.ts`. */
    "client:intent"?: boolean;
  }
}

export {};
