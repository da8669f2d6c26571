import { strings } from "../../book/strings.ts";
import { brierScore, calibration, forecasts, type Phase, type ScoredClaim } from "../../scoreboard/scores.ts";
import type { Votes } from "../../scoreboard/votes.ts";
import { CalibrationChart } from "./CalibrationChart.tsx";

const phases = ["before", "after"] as const satisfies readonly Phase[];

/** Brier score and calibration, of first votes and of second ones. */
export function Judgement({ claims, votes }: { claims: readonly ScoredClaim[]; votes: Votes }) {
  const words = strings.scoreboard;
  const scored = phases
    .map((phase) => ({ phase, all: forecasts(claims, votes, phase) }))
    .filter(({ all }) => all.length > 0);
  if (scored.length === 0) return null;
  return (
    <section aria-labelledby="judgement">
      <h2 id="judgement">{words.score}</h2>
      <dl className="scores">
        {scored.map(({ phase, all }) => (
          <div key={phase} data-score={phase}>
            <dt>{words.phases[phase]}</dt>
            <dd>
              <span className="number">{brierScore(all)?.toFixed(3)}</span> {words.brier},{" "}
              <span className="fine">{words.counted(all.length)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="fine">{words.brierNote}</p>
      <h3>{words.calibration}</h3>
      <div className="calibrations">
        {scored.map(({ phase, all }) => (
          <CalibrationChart key={phase} title={words.phases[phase]} bins={calibration(all)} />
        ))}
      </div>
    </section>
  );
}
