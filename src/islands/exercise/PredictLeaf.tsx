import { useId, useState, type ReactNode } from "react";
import { strings } from "../../book/strings.ts";
import { isOver, type Language } from "../../runtime/index.ts";
import type { CellSnippet } from "../Cell.tsx";
import { OutputView } from "../OutputView.tsx";
import { comparePrediction, predictedProgram, printedBy } from "./prediction.ts";
import { RunStatus } from "./RunStatus.tsx";
import { useRun } from "./use-run.ts";

interface PredictLeafProps {
  readonly language: Language;
  readonly program: CellSnippet;
  readonly listing: ReactNode;
  /** Called with the prediction that came true. */
  readonly onSolved: (answer: string) => void;
}

/** A program whose output the reader writes down before running it. */
export function PredictLeaf({ language, program, listing, onSolved }: PredictLeafProps) {
  const [answer, setAnswer] = useState("");
  const [given, setGiven] = useState("");
  const run = useRun(language);
  const id = useId();
  const words = strings.exercise;
  const over = run.state !== undefined && isOver(run.state);
  const compared = over ? comparePrediction(given, printedBy(run.state.outputs)) : undefined;

  function start(): void {
    if (run.busy || !answer.trim()) return;
    setGiven(answer);
    void run.start(predictedProgram(program)).ended.then(({ outputs }) => {
      if (comparePrediction(answer, printedBy(outputs)).right) onSolved(answer);
    });
  }

  return (
    <div>
      <header className="leaf-head">
        <span className="leaf-language">{strings.languages[language]}</span>{" "}
        <span className="leaf-file">{program.file}</span>
      </header>
      <div className="leaf-code">{listing}</div>
      <div className="prediction needs-script">
        <label htmlFor={id}>{words.prediction}</label>
        <textarea
          id={id}
          rows={5}
          spellCheck={false}
          autoCapitalize="off"
          value={answer}
          onChange={({ target }) => setAnswer(target.value)}
        />
        <button type="button" className="run" data-action="predict" disabled={!answer.trim()} onClick={start}>
          {words.runAndCompare} <span className="visually-hidden">{strings.languages[language]}</span>
        </button>
      </div>
      <RunStatus language={language} run={run} />
      {compared && run.state && (
        <div className="leaf-output" data-output>
          <p className="check-sum" role="status" data-solved={compared.right}>
            {compared.right
              ? words.predicted
              : words.predictedUntil(compared.line, compared.predicted, compared.printed)}
          </p>
          <OutputView outputs={run.state.outputs} idPrefix={id} />
        </div>
      )}
    </div>
  );
}
