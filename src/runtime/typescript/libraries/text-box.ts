const FONT_SIZE = 10;
/** The width of an average character of a sans-serif font, in em. */
const CHARACTER_WIDTH = 0.55;
const LINE_HEIGHT = 1;

/** A guess at the box around an SVG text: there is no font to measure with. */
export function textBox(element: Element): { x: number; y: number; width: number; height: number } {
  const text = element.querySelector("text") ?? element;
  const lines = [...text.childNodes].map((line) => (line.textContent ?? "").replaceAll("\u200b", ""));
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return {
    x: 0,
    y: 0,
    width: longest * CHARACTER_WIDTH * FONT_SIZE,
    height: lines.length * LINE_HEIGHT * FONT_SIZE,
  };
}
