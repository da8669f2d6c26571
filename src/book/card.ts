/** The picture that stands for a page where it is shared: its title, or its programs, across an open book. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import satori, { type Font, type SatoriOptions } from "satori";
import { box, ink, leaf, leaves, spine, type Box } from "./card-box.ts";
import { codeLayout, type CodeCard } from "./code-card.ts";
import { strings } from "./strings.ts";

/** A title on one leaf, what it belongs to on the other. A type, not an interface: it travels as a page's properties. */
export type TitleCard = {
  readonly label: string;
  readonly title: string;
};

export type Card = TitleCard | CodeCard;

const WIDTH = 1200;
const HEIGHT = 630;
const cache = resolve("node_modules/.cache/cards");
const fonts = lazily(() => [
  font("Literata", "@fontsource/literata/files/literata-latin-500-normal.woff", 500),
  font("Instrument Sans", "@fontsource/instrument-sans/files/instrument-sans-latin-500-normal.woff", 500),
  font("JetBrains Mono", "@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff", 400),
]);

/** Draws a card as PNG, 1200 by 630 pixels. A card that was drawn before is taken from the cache. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const tree = "code" in card ? codeLayout(card) : titleLayout(card);
  const file = join(cache, `${createHash("sha256").update(JSON.stringify(tree)).digest("hex")}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const options: SatoriOptions = { width: WIDTH, height: HEIGHT, fonts: fonts() };
  const svg = await satori(tree as Parameters<typeof satori>[0], options);
  const png = new Uint8Array(new Resvg(svg).render().asPng());
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}

function titleLayout({ label, title }: TitleCard): Box {
  const style = { justifyContent: "space-between", padding: "44px 44px 40px" };
  const left = leaf(
    leaves.python,
    style,
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
    leaves.typescript,
    style,
    box({ color: ink.soft, fontFamily: "Instrument Sans", fontSize: 32, lineHeight: 1.4 }, label),
    box({ color: ink.text, fontFamily: "Instrument Sans", fontSize: 40 }, strings.book),
  );
  return box(
    { width: WIDTH, height: HEIGHT, padding: 40, boxSizing: "border-box", backgroundColor: ink.paper },
    left,
    spine(64),
    right,
  );
}

function font(name: string, file: string, weight: 400 | 500): Font {
  return { name, weight, data: readFileSync(createRequire(import.meta.url).resolve(file)) };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
