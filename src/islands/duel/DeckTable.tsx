import { strings } from "../../book/strings.ts";
import { languages, type DiagnosticOutput, type Language } from "../../runtime/index.ts";
import { isReported } from "./check.ts";
import type { DuelIslandCard } from "./DuelIsland.tsx";
import type { Findings } from "./use-findings.ts";

const words = strings.duel.rules;

interface DeckTableProps {
  readonly cards: readonly DuelIslandCard[];
  readonly findings: Readonly<Record<Language, Findings>>;
}

/** The whole deck under the reader's rules, with what differs from the book's. */
export function DeckTable({ cards, findings }: DeckTableProps) {
  return (
    <table aria-busy={languages.some((language) => findings[language].asking)}>
      <caption>{words.deck}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.duel.defect}</th>
          {languages.map((language) => (
            <th key={language} scope="col">
              {strings.duel.checkers[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map((card, index) => (
          <tr key={card.stem}>
            <th scope="row">
              <a href={`#${card.stem}`}>{card.defect}</a>
            </th>
            {languages.map((language) => (
              <Answer key={language} found={findings[language].lists?.[index]} recorded={card.reported[language]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ found, recorded }: { found: readonly DiagnosticOutput[] | undefined; recorded: boolean }) {
  if (!found) return <td />;
  const reported = isReported(found);
  const codes = [...new Set(found.map(({ code }) => code))];
  return (
    <td data-changed={reported !== recorded ? "" : undefined}>
      {reported ? words.reported : words.silent}
      {reported !== recorded && <b>{recorded ? words.wasReported : words.wasSilent}</b>}
      {codes.map((code) => (
        <code key={code}>{code}</code>
      ))}
    </td>
  );
}
