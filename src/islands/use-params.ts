import { useEffect, useState } from "react";
import { readConstant, setConstant, type ConstantValue } from "../book/constants.ts";
import { languages, type Language } from "../runtime/index.ts";
import type { CellText } from "./use-draft.ts";

/** Milliseconds without another change after which both programs run again. */
const PAUSE = 400;

/**
 * Sets constants in both sides' drafts, and runs both once the reader pauses and nothing runs any more.
 * @param busy whether a run of either side is going on
 */
export function useParams(drafts: Readonly<Record<Language, CellText>>, busy: boolean, runBoth: () => unknown) {
  const [changes, setChanges] = useState(0);
  const [due, setDue] = useState(false);

  useEffect(() => {
    if (changes === 0) return;
    const timer = setTimeout(() => setDue(true), PAUSE);
    return () => clearTimeout(timer);
  }, [changes]);

  useEffect(() => {
    if (!due || busy) return;
    setDue(false);
    runBoth();
  }, [due, busy, runBoth]);

  return {
    valueOf(name: string): ConstantValue | undefined {
      const { python, typescript } = drafts;
      return readConstant(python.text, "python", name) ?? readConstant(typescript.text, "typescript", name);
    },
    set(name: string, value: ConstantValue): void {
      for (const language of languages) {
        const { text, change } = drafts[language];
        change(setConstant(text, language, name, value));
      }
      setDue(false);
      setChanges((count) => count + 1);
    },
  };
}
