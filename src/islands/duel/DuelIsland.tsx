import { useMemo, useRef, useState } from "react";
import { strings } from "../../book/strings.ts";
import { languages, type Language, type SourceFile } from "../../runtime/index.ts";
import { useIslandReady } from "../use-island-ready.ts";
import { isReported } from "./check.ts";
import { DeckTable } from "./DeckTable.tsx";
import { OwnRound } from "./OwnRound.tsx";
import { bookSettings } from "./rules.ts";
import { RuleSwitches } from "./RuleSwitches.tsx";
import { sourceOf } from "./source.ts";
import { awaited, useFindings, type Findings } from "./use-findings.ts";

/** A card of the deck, as the build hands it over. */
export interface DuelIslandCard {
  readonly stem: string;
  readonly defect: string;
  /** Whether the recorded checker reports the defect. */
  readonly reported: Readonly<Record<Language, boolean>>;
}

const words = strings.duel.rules;
const book = { python: bookSettings("python"), typescript: bookSettings("typescript") };

/** The Checker Duel by other rules than the book's, and with programs of the reader's own. */
export default function DuelIsland({ cards }: { cards: readonly DuelIslandCard[] }) {
  const root = useRef<HTMLDivElement>(null);
  const [settings, setSettings] = useState(book);
  const [asked, setAsked] = useState(false);
  const [ownRound, setOwnRound] = useState(false);
  const python = useMemo(() => (asked ? programsOf(cards, "python") : undefined), [asked, cards]);
  const typescript = useMemo(() => (asked ? programsOf(cards, "typescript") : undefined), [asked, cards]);
  const findings = {
    python: useFindings("python", python, settings.python),
    typescript: useFindings("typescript", typescript, settings.typescript),
  };

  useIslandReady(root);

  return (
    <div ref={root} className="duel-rules">
      <h3>{words.title}</h3>
      <p>{words.stand}</p>
      <div className="duel-switches">
        {languages.map((language) => (
          <RuleSwitches
            key={language}
            language={language}
            settings={settings[language]}
            onChange={(changed) => setSettings((others) => ({ ...others, [language]: changed }))}
          />
        ))}
      </div>
      <p className="duel-turn">
        {!asked && (
          <button type="button" data-action="ask" onClick={() => setAsked(true)}>
            {words.ask}
          </button>
        )}
        <button type="button" data-action="book-rules" disabled={settings === book} onClick={() => setSettings(book)}>
          {words.book}
        </button>
      </p>
      <p className="duel-verdict" role="status">
        {asked && (awaited(findings) ?? summary(cards, findings))}
      </p>
      {asked && <DeckTable cards={cards} findings={findings} />}
      <h3>{strings.duel.own.title}</h3>
      <p>{strings.duel.own.stand}</p>
      {ownRound ? (
        <OwnRound cards={cards} settings={settings} />
      ) : (
        <button type="button" data-action="own-round" onClick={() => setOwnRound(true)}>
          {strings.duel.own.open}
        </button>
      )}
    </div>
  );
}

function programsOf(cards: readonly DuelIslandCard[], language: Language): readonly SourceFile[] {
  const extension = language === "python" ? "py" : "ts";
  return cards.map(({ stem }) => ({ name: `${stem}.${extension}`, source: sourceOf(stem, language) }));
}

/** How many cards each checker reports. */
function summary(cards: readonly DuelIslandCard[], findings: Readonly<Record<Language, Findings>>): string {
  const now = (language: Language) => (findings[language].lists ?? []).filter(isReported).length;
  const recorded = (language: Language) => cards.filter(({ reported }) => reported[language]).length;
  return words.summary(cards.length, [now("python"), now("typescript")], [recorded("python"), recorded("typescript")]);
}
