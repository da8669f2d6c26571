import { strings } from "../../book/strings.ts";
import type { Catalogue } from "../../progress/catalogue.ts";
import type { OpenedFile } from "./HandIns.tsx";
import { titleOf } from "./HandInTable.tsx";

/** One student's answers in full, as text. */
export function HandInDetails({ catalogue, opened }: { catalogue: Catalogue; opened: OpenedFile }) {
  const words = strings.teaching;
  const { file, name, verdicts } = opened;
  return (
    <details>
      <summary>
        {words.answersOf(file.student || name)}
        {file.assignment && `, ${words.toAssignment(file.assignment)}`}
      </summary>
      {Object.entries(file.solved).map(([id, { text, language }]) => {
        const verdict = verdicts[id];
        return (
          <section key={id} aria-label={titleOf(catalogue, id)}>
            <h3>{titleOf(catalogue, id)}</h3>
            <p>
              {language && `${strings.languages[language]}. `}
              {verdict && words.verdict(verdict)}
            </p>
            <pre className="handed-in" tabIndex={0}>
              {text}
            </pre>
          </section>
        );
      })}
    </details>
  );
}
