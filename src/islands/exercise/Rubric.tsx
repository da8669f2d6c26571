import { useEffect, useState } from "react";
import { strings } from "../../book/strings.ts";
import { readDraft, writeDraft } from "../drafts.ts";

interface RubricProps {
  readonly id: string;
  /** Sentences as HTML, made by the build. */
  readonly rubric: readonly string[];
  /** Called with the numbers of what was ticked. */
  readonly onSolved: (ticked: string) => void;
}

/** What a good answer has, for the reader to tick. */
export function Rubric({ id, rubric, onSolved }: RubricProps) {
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const digest = rubric.join("\n");

  useEffect(() => {
    const draft = readDraft(id);
    const kept = draft?.digest === digest ? draft.text.split(" ").filter(Boolean).map(Number) : [];
    setTicked(kept);
  }, [id, digest]);

  function tick(index: number): void {
    keep(ticked.includes(index) ? ticked.filter((one) => one !== index) : [...ticked, index]);
  }

  function keep(now: readonly number[]): void {
    setTicked(now);
    writeDraft(id, { digest, text: now.join(" ") });
    if (now.length === rubric.length) onSolved(now.join(" "));
  }

  return (
    <fieldset className="rubric" data-cell={id}>
      <legend>{strings.exercise.rubric}</legend>
      {rubric.map((sentence, index) => (
        <label key={index}>
          <input
            type="checkbox"
            className="needs-script"
            checked={ticked.includes(index)}
            onChange={() => tick(index)}
          />{" "}
          <span dangerouslySetInnerHTML={{ __html: sentence }} />
        </label>
      ))}
      <p className="fine needs-script" role="status">
        {strings.exercise.ticked(ticked.length, rubric.length)}
      </p>
    </fieldset>
  );
}
