import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { strings } from "../../book/strings.ts";
import { languages, type Language } from "../../runtime/index.ts";

/** Python's leaf and TypeScript's, one at a time. Without a script both are shown. */
export function LanguageTabs({ children }: { children: (language: Language) => ReactNode }) {
  const [chosen, setChosen] = useState<Language>("python");
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown({ key }: KeyboardEvent): void {
    if (!["ArrowLeft", "ArrowRight", "Home", "End"].includes(key)) return;
    const other = key === "Home" ? "python" : key === "End" || chosen === "python" ? "typescript" : "python";
    setChosen(other);
    list.current?.querySelector<HTMLElement>(`[data-action="tab-${other}"]`)?.focus();
  }

  return (
    <>
      <div ref={list} role="tablist" className="exercise-tabs needs-script" aria-label={strings.exercise.solveIn}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            role="tab"
            id={`${id}-${language}-tab`}
            aria-controls={`${id}-${language}`}
            aria-selected={language === chosen}
            tabIndex={language === chosen ? 0 : -1}
            data-language={language}
            data-action={`tab-${language}`}
            onClick={() => setChosen(language)}
            onKeyDown={onKeyDown}
          >
            {strings.languages[language]}
          </button>
        ))}
      </div>
      {languages.map((language) => (
        <div
          key={language}
          role="tabpanel"
          id={`${id}-${language}`}
          aria-labelledby={`${id}-${language}-tab`}
          className="exercise-leaf"
          data-language={language}
          data-chosen={language === chosen}
        >
          {children(language)}
        </div>
      ))}
    </>
  );
}
