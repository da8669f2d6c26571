import { strings } from "../../book/strings.ts";
import {
  abridge,
  explainFailure,
  wantedOf,
  type CaseResult,
  type ExerciseCase,
  type Language,
} from "../../runtime/index.ts";

interface FailedCaseProps {
  readonly exerciseCase: ExerciseCase;
  readonly outcome: CaseResult["outcome"];
  readonly language: Language;
}

/** One failed case: what went in, what was wanted, what came, and where the two first differ. */
export function FailedCase({ exerciseCase, outcome, language }: FailedCaseProps) {
  const words = strings.exercise;
  const failure = explainFailure(exerciseCase, outcome);
  const row = (label: string, value: string) => (
    <div>
      <dt>{label}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </div>
  );
  return (
    <section className="failed-case" aria-label={words.failedCase(exerciseCase.name)}>
      <p>
        <b>{words.failedCase(exerciseCase.name)}</b> {words.failures[failure.kind]}
      </p>
      <dl>
        {row(words.given, exerciseCase.args.map(abridge).join(", "))}
        {row(
          words.wanted,
          failure.kind === "too-slow" ? words.wantedTimes(failure.timesAsFast) : wantedOf(exerciseCase, language),
        )}
        {failure.kind === "wrong-value" && row(words.got, abridge(failure.got))}
        {failure.kind === "changed-arguments" && row(words.argumentsAfter, abridge(failure.got))}
        {failure.kind === "too-slow" && row(words.got, words.race(failure.race))}
        {failure.kind === "unreadable" && row(words.got, failure.text)}
        {failure.kind === "did-not-raise" && row(words.got, failure.got)}
        {failure.kind === "raised" && row(words.got, `${failure.name}: ${failure.message}`)}
      </dl>
      {"difference" in failure && (failure.difference.path.length > 0 || failure.difference.at !== undefined) && (
        <p className="fine">{words.firstDifference(failure.difference)}</p>
      )}
    </section>
  );
}
