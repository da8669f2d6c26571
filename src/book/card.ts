/** The picture that stands for a page where it is shared: its title across an open book. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import satori, { type Font, type SatoriOptions } from "satori";
import { strings } from "./strings.ts";

/** What stands on it. A type, not an interface: it travels as a page's properties. */
export type Card = {
  readonly label: string;
  readonly title: string;
};

const WIDTH = 1200;
const HEIGHT = 630;
const SPINE = 64;
/** The daylight values of `styles/tokens.css`: a card has one theme. */
const ink = { paper: "#f1f3f2", text: "#1a1d1f", soft: "#565d61", rule: "#d0d5d4" };
const leaves = {
  left: { page: "#fcf9f0", voice: "#865700" },
  right: { page: "#f2f7fd", voice: "#1c599d" },
};
const cache = resolve("node_modules/.cache/cards");
const fonts = lazily(() => [
  font("Literata", "@fontsource/literata/files/literata-latin-500-normal.woff", 500),
  font("Instrument Sans", "@fontsource/instrument-sans/files/instrument-sans-latin-500-normal.woff", 500),
]);

/** Draws a card as PNG, 1200 by 630 pixels. A card that was drawn before is taken from the cache. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const tree = layout(card);
  const file = join(cache, `${createHash("sha256").update(JSON.stringify(tree)).digest("hex")}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const options: SatoriOptions = { width: WIDTH, height: HEIGHT, fonts: fonts() };
  const svg = await satori(tree as Parameters<typeof satori>[0], options);
  const png = new Uint8Array(new Resvg(svg).render().asPng());
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}

/** One box of the drawing, as satori takes it. */
interface Box {
  readonly type: "div";
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: readonly (Box | string)[];
  };
}

function box(style: Readonly<Record<string, string | number>>, ...children: (Box | string)[]): Box {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

function layout({ label, title }: Card): Box {
  const spine = box({
    width: SPINE,
    height: "100%",
    backgroundImage: `linear-gradient(90deg, #dcd8cd, ${ink.paper} 50%, #d0dae3)`,
  });
  const left = leaf(
    leaves.left,
    box(
      {
        color: ink.text,
        fontFamily: "Literata",
        fontSize: title.length > 40 ? 52 : 62,
        lineHeight: 1.14,
        letterSpacing: -1,
      },
      title,
    ),
  );
  const right = leaf(
    leaves.right,
    box({ color: ink.soft, fontFamily: "Instrument Sans", fontSize: 32, lineHeight: 1.4 }, label),
    box({ color: ink.text, fontFamily: "Instrument Sans", fontSize: 40 }, strings.book),
  );
  return box(
    { width: WIDTH, height: HEIGHT, padding: 40, boxSizing: "border-box", backgroundColor: ink.paper },
    left,
    spine,
    right,
  );
}

function leaf({ page, voice }: (typeof leaves)["left"], ...children: Box[]): Box {
  const style = {
    flex: 1,
    flexDirection: "column",
    justifyContent: "space-between",
    padding: "44px 44px 40px",
    backgroundColor: page,
    border: `1px solid ${ink.rule}`,
    borderTop: `10px solid ${voice}`,
  };
  return box(style, ...children);
}

function font(name: string, file: string, weight: 500): Font {
  return { name, weight, data: readFileSync(createRequire(import.meta.url).resolve(file)) };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
