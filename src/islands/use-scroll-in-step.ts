import { useEffect, type RefObject } from "react";

/** Outputs that are longer than their boxes. Programs have no boxes: they scroll with the page, side by side. */
const SCROLLING = ".output-stream, .output-error pre, .output-rich";

/** Where both outputs of a Pair are long, the other follows the one that the reader scrolls. */
export function useScrollInStep(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = section.current;
    if (!element) return;
    const follow = ({ target }: Event): void => {
      // What was moved along has no pointer over it, and leads nobody.
      if (!(target instanceof HTMLElement) || !target.matches(SCROLLING) || !target.matches(":hover, :focus")) return;
      const leaves = [...element.querySelectorAll("[data-cell]")].map((leaf) => [...leaf.querySelectorAll(SCROLLING)]);
      const place = Math.max(...leaves.map((boxes) => boxes.indexOf(target)));
      const twin = leaves.find((boxes) => !boxes.includes(target))?.[place];
      twin?.scrollTo({ top: target.scrollTop, behavior: "instant" });
    };
    element.addEventListener("scroll", follow, { capture: true, passive: true });
    return () => element.removeEventListener("scroll", follow, { capture: true });
  }, [section]);
}
