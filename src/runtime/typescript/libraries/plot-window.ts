/**
 * The window that Observable Plot finds in a worker: the bundle's free names `window` and
 * `requestAnimationFrame` are replaced by these, so that neither stands on the global scope.
 */
import domino from "@mixmark-io/domino";
import { PixelCanvas } from "./pixel-canvas.ts";
import { textBox } from "./text-box.ts";

const { document } = domino.createWindow("");
const createElement = document.createElement.bind(document);

// Continuous legends and rasters paint pixels, and domino has no canvas.
document.createElement = ((name: string) =>
  name === "canvas" ? new PixelCanvas() : createElement(name)) as typeof document.createElement;

// Domino's elements lack what Plot needs of newer ones. Tips measure their text to place their box.
extend(document.createElementNS("http://www.w3.org/2000/svg", "g"), "getBBox", function () {
  return textBox(this);
});
extend(document.createElement("figure"), "append", function (...nodes: (Node | string)[]) {
  for (const node of nodes) {
    this.appendChild(typeof node === "string" ? document.createTextNode(node) : node);
  }
});

/** Two device pixels to one: Plot then draws without a half-pixel shift. */
export const window = { document, devicePixelRatio: 2 };

/** Nothing is painted here: what waits for a frame is done at once. */
export function requestAnimationFrame(callback: (time: number) => void): number {
  callback(0);
  return 0;
}

/** Adds a method to all elements of an example's kind. */
function extend<Args extends unknown[]>(
  example: Element,
  name: string,
  method: (this: Element, ...args: Args) => unknown,
): void {
  Object.defineProperty(Object.getPrototypeOf(example), name, { value: method });
}
