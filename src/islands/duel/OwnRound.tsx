import { useId, useMemo, useState } from "react";
import { strings } from "../../book/strings.ts";
import type { Language } from "../../runtime/index.ts";
import { isReported } from "./check.ts";
import type { DuelIslandCard } from "./DuelIsland.tsx";
import { OwnProgram } from "./OwnProgram.tsx";
import type { Settings } from "./rules.ts";
import { sourceOf } from "./source.ts";
import { useFindings, type Findings } from "./use-findings.ts";

const words = strings.duel.own;
const languages = ["python", "typescript"] as const;

interface OwnRoundProps {
  readonly cards: readonly DuelIslandCard[];
  readonly settings: Readonly<Record<Language, Settings>>;
}

/** Two programs of the reader's own, and what the checkers say of them while they are written. */
export function OwnRound({ cards, settings }: OwnRoundProps) {
  const id = useId();
  const [card, setCard] = useState(0);
  const [texts, setTexts] = useState(() => textsOf(cards[0]));
  const python = useMemo(() => [{ name: "own.py", source: texts.python }], [texts.python]);
  const typescript = useMemo(() => [{ name: "own.ts", source: texts.typescript }], [texts.typescript]);
  const findings = {
    python: useFindings("python", python, settings.python),
    typescript: useFindings("typescript", typescript, settings.typescript),
  };

  return (
    <div className="duel-own">
      <p className="duel-mode">
        <label htmlFor={id}>{words.begin}</label>
        <select
          id={id}
          value={card}
          onChange={({ target }) => {
            setCard(Number(target.value));
            setTexts(textsOf(cards[Number(target.value)]));
          }}
        >
          {cards.map(({ stem, defect }, index) => (
            <option key={stem} value={index}>
              {defect}
            </option>
          ))}
          <option value={cards.length}>{words.empty}</option>
        </select>
      </p>
      <div className="duel-programs">
        {languages.map((language) => (
          <OwnProgram
            key={language}
            language={language}
            text={texts[language]}
            findings={findings[language].lists?.[0]}
            onChange={(text) => setTexts((others) => ({ ...others, [language]: text }))}
          />
        ))}
      </div>
      <p className="duel-verdict" role="status">
        {verdict(findings)}
      </p>
    </div>
  );
}

/** Beyond the last card is the empty page. */
function textsOf(card: DuelIslandCard | undefined): Readonly<Record<Language, string>> {
  if (!card) return { python: "\n", typescript: "\n" };
  return { python: sourceOf(card.stem, "python"), typescript: sourceOf(card.stem, "typescript") };
}

/** Who reports something; while that is not known, what is awaited. */
function verdict({ python, typescript }: Readonly<Record<Language, Findings>>): string {
  const failure = python.failure ?? typescript.failure;
  if (failure) return failure;
  const [left, right] = [python.lists?.[0], typescript.lists?.[0]];
  if (!left || !right || python.asking || typescript.asking) return strings.duel.asking;
  return words.verdict(isReported(left), isReported(right));
}
