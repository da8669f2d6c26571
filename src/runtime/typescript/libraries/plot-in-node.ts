/** Gives Observable Plot the window that it has on the book's pages: Node has none. */
import { requestAnimationFrame, window } from "./plot-window.ts";

Object.assign(globalThis, { window, requestAnimationFrame });
