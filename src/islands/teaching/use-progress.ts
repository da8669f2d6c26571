import { useEffect, useState } from "react";
import type { Progress } from "../../progress/file.ts";
import { readProgress, writeProgress } from "../../progress/store.ts";

const NONE: Progress = { solved: {}, quizzes: {} };

/** The reader's progress, also as another tab changes it, and what replaces it. */
export function useProgress(): readonly [Progress, (changed: Progress) => boolean] {
  const [progress, setProgress] = useState(NONE);
  useEffect(() => {
    const read = (): void => setProgress(readProgress());
    read();
    addEventListener("storage", read);
    // Back from a chapter, by the browser's own cache.
    addEventListener("pageshow", read);
    return () => {
      removeEventListener("storage", read);
      removeEventListener("pageshow", read);
    };
  }, []);
  return [
    progress,
    (changed) => {
      setProgress(changed);
      return writeProgress(changed);
    },
  ];
}
