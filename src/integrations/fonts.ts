/** The book's fonts: variable, cut down to what its pages use, a good half of their bytes. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import subsetFont from "subset-font";

interface Cut {
  readonly from: string;
  readonly axes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  /** No glyphs that only take the place of others, such as ligatures: code is set without them. */
  readonly plain?: true;
}

const WEIGHTS = { min: 400, max: 700 };

/** The files in `generated/fonts/`, named by `src/styles/fonts.css`, with the part of each axis that styles ask for. */
const CUTS: Readonly<Record<string, Cut>> = {
  "literata.woff2": {
    from: "@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2",
    axes: { wght: WEIGHTS, opsz: { min: 12, max: 72 } },
  },
  "literata-italic.woff2": {
    from: "@fontsource-variable/literata/files/literata-latin-wght-italic.woff2",
    axes: { wght: WEIGHTS },
  },
  "instrument-sans.woff2": {
    from: "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
    axes: { wght: WEIGHTS },
  },
  "jetbrains-mono.woff2": {
    from: "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
    axes: { wght: WEIGHTS },
    plain: true,
  },
};

/** The runs of characters in Fontsource's Latin subset, first to last. */
const LATIN_RUNS = [
  [0x20, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
  [0xfffd, 0xfffd],
] as const;
const LATIN = LATIN_RUNS.map(([first, last]) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
).join("");

/** Cuts the fonts before anything asks for them, in `astro dev` and in `astro build`. */
export function fonts(): AstroIntegration {
  return {
    name: "fonts",
    hooks: {
      async "astro:config:setup"({ config }) {
        const folder = new URL("generated/fonts/", config.root);
        mkdirSync(folder, { recursive: true });
        const { resolve } = createRequire(import.meta.url);
        for (const [name, { from, axes, plain = false }] of Object.entries(CUTS)) {
          const cut = await subsetFont(readFileSync(resolve(from)), LATIN, {
            targetFormat: "woff2",
            variationAxes: axes,
            noLayoutClosure: plain,
          });
          writeFileSync(fileURLToPath(new URL(name, folder)), cut);
        }
      },
    },
  };
}
