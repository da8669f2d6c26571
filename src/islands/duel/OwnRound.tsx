import { useEffect, useId, useMemo, useState } from "react";
import { strings } from "../../book/strings.ts";
import { languages, type Language } from "../../runtime/index.ts";
import { isReported } from "./check.ts";
import type { DuelIslandCard } from "./DuelIsland.tsx";
import { OwnProgram } from "./OwnProgram.tsx";
import { readOwnTexts, writeOwnTexts, type OwnTexts } from "./own-texts.ts";
import type { Settings } from "./rules.ts";
import { sourceOf } from "./source.ts";
import { awaited, useFindings } from "./use-findings.ts";

const words = strings.duel.own;
/** Beside the stems of cards. */
const EMPTY = "empty";

interface OwnRoundProps {
  readonly cards: readonly DuelIslandCard[];
  readonly settings: Readonly<Record<Language, Settings>>;
}

/** Two programs of the reader's own, and what the checkers say of them while they are written. */
export function OwnRound({ cards, settings }: OwnRoundProps) {
  const id = useId();
  const [stem, setStem] = useState(cards[0]?.stem ?? EMPTY);
  const [written, setWritten] = useState(readOwnTexts);
  const card = useMemo(() => textsOf(stem), [stem]);
  const texts = written[stem] ?? card;
  useEffect(() => writeOwnTexts(written), [written]);
  const python = useMemo(() => [{ name: "own.py", source: texts.python }], [texts.python]);
  const typescript = useMemo(() => [{ name: "own.ts", source: texts.typescript }], [texts.typescript]);
  const findings = {
    python: useFindings("python", python, settings.python),
    typescript: useFindings("typescript", typescript, settings.typescript),
  };

  const reports = (language: Language): boolean => isReported(findings[language].lists?.[0] ?? []);

  function write(language: Language, text: string): void {
    // An editor tells of what it was given, too.
    if (text === texts[language]) return;
    setWritten((others) => ({ ...others, [stem]: { ...texts, [language]: text } }));
  }

  return (
    <div className="duel-own">
      <p className="duel-mode">
        <label htmlFor={id}>{words.begin}</label>
        <select id={id} value={stem} onChange={({ target }) => setStem(target.value)}>
          {cards.map(({ stem, defect }) => (
            <option key={stem} value={stem}>
              {defect}
            </option>
          ))}
          <option value={EMPTY}>{words.empty}</option>
        </select>
        <button
          type="button"
          disabled={!written[stem]}
          onClick={() => setWritten(({ [stem]: _, ...others }) => others)}
        >
          {words.again}
        </button>
      </p>
      <div className="duel-programs">
        {languages.map((language) => (
          <OwnProgram
            key={language}
            language={language}
            text={texts[language]}
            findings={findings[language].lists?.[0]}
            onChange={(text) => write(language, text)}
          />
        ))}
      </div>
      <p className="duel-verdict" role="status">
        {awaited(findings) ?? words.verdict(reports("python"), reports("typescript"))}
      </p>
    </div>
  );
}

function textsOf(stem: string): OwnTexts {
  if (stem === EMPTY) return { python: "\n", typescript: "\n" };
  return { python: sourceOf(stem, "python"), typescript: sourceOf(stem, "typescript") };
}
