import type { Element } from "hast";
import { presentationProperties } from "./schema.ts";

/**
 * Turns the `style` of an SVG element into presentation attributes, which a strict content security
 * policy allows. Declarations without such an attribute are dropped, and so is every style on HTML.
 */
export function styleToAttributes(element: Element, inSvg: boolean): void {
  const { style } = element.properties;
  delete element.properties["style"];
  if (!inSvg || typeof style !== "string") return;
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    const property = presentationProperties.get(declaration.slice(0, colon).trim().toLowerCase());
    const value = declaration
      .slice(colon + 1)
      .replace(/!important\s*$/i, "")
      .trim();
    if (colon > 0 && property && value) element.properties[property] = value;
  }
}
