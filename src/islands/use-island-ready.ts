import { useEffect, type RefObject } from "react";

/**
 * Tells `client:intent` that an island listens from now on.
 * @param ready false while what it begins with is still being read
 */
export function useIslandReady(root: RefObject<Element | null>, ready = true): void {
  useEffect(() => {
    if (ready) root.current?.closest("astro-island")?.dispatchEvent(new Event("island-ready"));
  }, [ready]);
}
