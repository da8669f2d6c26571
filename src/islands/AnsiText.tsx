import { styledTexts } from "../rich-output/ansi.ts";

/** A terminal's text in the page's inks. Loaded when the first such text is printed. */
export default function AnsiText({ text }: { text: string }) {
  return styledTexts(text).map(({ text: part, className }, index) =>
    className ? (
      <span key={index} className={className}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
