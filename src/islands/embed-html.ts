/** The HTML that shows a Pair on somebody else's page. */
import { writePlace, type Place } from "../addresses/place.ts";

export interface Frame {
  /** A plain `<iframe>`, or the element of `embed.js`, which takes the height that it needs. */
  readonly form: "plain" | "element";
  readonly theme: "system" | "light" | "dark" | "contrast";
  /** Whether recorded output stays away until the reader runs the program. */
  readonly hidesOutput: boolean;
}

export interface Embedded {
  /** `<chapter>/<stem>` */
  readonly id: string;
  readonly title: string;
  readonly place: Partial<Place>;
  /** Changed programs, as `addresses/shared.ts` writes them; empty if there are none. */
  readonly fragment: string;
  /** For a plain frame, which can't ask: CSS pixels. */
  readonly height: number;
}

/** @param root address of the book, with a slash at its end */
export function embedHtml(root: string, frame: Frame, embedded: Embedded): string {
  const { id, title, place, fragment, height } = embedded;
  const theme = frame.theme === "system" ? undefined : frame.theme;
  const hide = frame.hidesOutput ? "output" : undefined;
  if (frame.form === "plain") {
    const query = [writePlace(place).slice(1), theme && `theme=${theme}`, hide && `hide=${hide}`].filter(Boolean);
    const src = `${root}embed/${id}/${query.length > 0 ? `?${query.join("&")}` : ""}${fragment}`;
    return element("iframe", {
      src,
      title,
      width: "100%",
      height: String(height),
      loading: "lazy",
      // With an origin of its own it shares the cache with its like, and keeps drafts.
      sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    });
  }
  const { side, lines, region, edit } = place;
  return `${element("script", { async: "", src: `${root}embed.js` })}\n${element("python-typescript-pair", {
    pair: id,
    title,
    side: side && (side === "python" ? "py" : "ts"),
    lines,
    region,
    edit: edit ? "" : undefined,
    theme,
    hide,
    shared: fragment.replace("#shared=", "") || undefined,
  })}`;
}

function element(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (value === undefined) return [];
    return value === "" ? [` ${attribute}`] : [` ${attribute}="${escape(value)}"`];
  });
  return `<${name}${written.join("")}></${name}>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
