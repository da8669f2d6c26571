import { useEffect, useId } from "react";
import { strings } from "../../book/strings.ts";
import { isOver, type Check, type ExecutionState, type Language } from "../../runtime/index.ts";
import { OutputView } from "../OutputView.tsx";
import { FailedCase } from "./FailedCase.tsx";

interface CheckResultsProps {
  readonly state: ExecutionState;
  readonly check: Check;
  readonly language: Language;
  readonly onSolved: () => void;
}

/** How a check goes, and the first case that fails in full: one thing to mend at a time. */
export function CheckResults({ state, check, language, onSolved }: CheckResultsProps) {
  const words = strings.exercise;
  const idPrefix = useId();
  const { cases } = check;
  const results = check.resultsIn(state.outputs);
  const over = isOver(state);
  const passed = results.filter((result) => result.passed).length;
  const done = results.filter(({ outcome }) => outcome).length;
  const failed = over ? results.findIndex((result) => !result.passed) : -1;
  const solved = over && passed === cases.length;
  const [failedCase, failedResult] = [cases[failed], results[failed]];
  const races = results.flatMap(({ outcome }) => (outcome?.kind === "returned" && outcome.race ? [outcome.race] : []));
  const errors = state.outputs.filter(({ type }) => type === "error" || type === "diagnostic");

  useEffect(() => {
    if (solved) onSolved();
    // Once for each check that has passed: the page's own functions do not count as news.
  }, [solved]);

  return (
    <>
      <p className="check-sum" role="status" data-solved={solved}>
        {over ? words.passed(passed, cases.length) : words.checking(done, cases.length)}
      </p>
      {!over && <progress aria-label={words.check} value={done} max={cases.length} />}
      {over && (
        <ol className="check-cases">
          {results.map(({ name, passed: ok, outcome }) => (
            <li key={name} data-result={ok ? "passed" : outcome ? "failed" : "not-reached"}>
              <span aria-hidden="true">{ok ? "✓" : outcome ? "✗" : "·"}</span> {name}{" "}
              <span className="visually-hidden">
                {words.results[ok ? "passed" : outcome ? "failed" : "not-reached"]}
              </span>
            </li>
          ))}
        </ol>
      )}
      {solved && races.map((race, index) => <p key={index}>{words.race(race)}</p>)}
      {failedCase && failedResult && (
        <FailedCase exerciseCase={failedCase} outcome={failedResult.outcome} language={language} />
      )}
      {over && <OutputView outputs={errors} idPrefix={idPrefix} />}
      {state.notice && <p className="output-notice">{state.notice}</p>}
    </>
  );
}
