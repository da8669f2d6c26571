import { useSyncExternalStore } from "react";
import type { Observable } from "../runtime/index.ts";

/** Joins React to a value of the runtime. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(
    observable.subscribe,
    () => observable.value,
    () => observable.initial,
  );
}
