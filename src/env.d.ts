declare module "astro" {
  interface AstroClientDirectives {
    /** Hydrates at the first sign that the reader wants the island. See `islands/intent-directive.ts`. */
    "client:intent"?: import("./islands/intent-directive.ts").Waking;
  }
}

declare global {
  namespace App {
    interface Locals {
      /** See `components/page-book.ts`. */
      book?: import("./components/page-book.ts").PageBook;
    }
  }
}

export {};
