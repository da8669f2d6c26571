import { useEffect, type RefObject } from "react";
import { regionAt, regionsOf } from "../runtime/index.ts";

export interface RegionMarks {
  /** The region that is marked on both sides. */
  readonly name: string | undefined;
  /** Called when the reader points at another region of this side, or at none. */
  readonly onPoint: (name: string | undefined) => void;
}

/**
 * Marks a region in a static listing and notices which one the pointer is on. The listing belongs
 * to the page, not to React: its lines are marked in place.
 */
export function useRegionMarks(code: RefObject<HTMLElement | null>, text: string, marks: RegionMarks): void {
  const { name, onPoint } = marks;

  useEffect(() => {
    const region = regionsOf(text).find((candidate) => candidate.name === name);
    linesOf(code.current).forEach((line, index) => {
      line.classList.toggle("twin", region !== undefined && region.from <= index + 1 && index + 1 <= region.to);
    });
  });

  useEffect(() => {
    const element = code.current;
    if (!element) return;
    const pointAt = (line: Element | null): void =>
      onPoint(line ? regionAt(text, linesOf(element).indexOf(line) + 1)?.name : undefined);
    const point = ({ target }: PointerEvent): void => {
      // An open editor tells by itself.
      if (!(target instanceof Element) || target.closest(".leaf-editor")) return;
      pointAt(target.closest(".listing .line"));
    };
    const leave = (): void => onPoint(undefined);
    // The pointer that woke this island is on a line already.
    const hovered = element.querySelector(".listing .line:hover");
    if (hovered) pointAt(hovered);
    element.addEventListener("pointerover", point);
    element.addEventListener("pointerleave", leave);
    return () => {
      element.removeEventListener("pointerover", point);
      element.removeEventListener("pointerleave", leave);
    };
  }, [code, text, onPoint]);
}

function linesOf(code: HTMLElement | null): Element[] {
  return [...(code?.querySelectorAll(".listing .line") ?? [])];
}
