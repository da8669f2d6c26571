/** The HTML that shows a Pair on somebody else's page. */
import { writePlace, type Place } from "../addresses/place.ts";

export interface Embedded extends Partial<Pick<Place, "side" | "lines">> {
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
  readonly theme: "system" | "light" | "dark" | "contrast";
  /** What is left out, such as `output`. */
  readonly hide: string | undefined;
  /** Changed programs, as `addresses/shared.ts` writes them; empty if there are none. */
  readonly fragment: string;
}

/** A plain frame, which any page and any learning platform takes. */
export function frameHtml(root: string, pair: string, embedded: Embedded): string {
  const { title, height, theme, hide, fragment } = embedded;
  const place = writePlace(embedded);
  const more = [theme !== "system" && `theme=${theme}`, hide && `hide=${hide}`].filter(Boolean).join("&");
  const query = more ? `${place ? `${place}&` : "?"}${more}` : place;
  const src = `${root}embed/${pair}/${query}${fragment}`;
  return `<iframe src="${escape(src)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write"></iframe>`;
}

/** The element of `embed.js`, which takes the height that it needs. */
export function elementHtml(root: string, pair: string, embedded: Embedded): string {
  const { title, side, lines, theme, hide, fragment } = embedded;
  const attributes = Object.entries({
    pair,
    title,
    side: side && (side === "python" ? "py" : "ts"),
    lines,
    theme: theme === "system" ? undefined : theme,
    hide,
    shared: fragment.replace("#shared=", "") || undefined,
  }).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escape(value)}"`]));
  return `<script async src="${escape(root)}embed.js"></script>\n<python-typescript-pair${attributes.join("")}></python-typescript-pair>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
