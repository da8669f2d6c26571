import { strings } from "../../book/strings.ts";
import { surprises } from "../../scoreboard/scores.ts";
import type { Votes } from "../../scoreboard/votes.ts";
import type { BoardClaim } from "./model.ts";

const SHOWN = 5;

/** The first votes that the verdicts went against most. */
export function Surprises({ claims, votes }: { claims: readonly BoardClaim[]; votes: Votes }) {
  const words = strings.scoreboard;
  if (!claims.some(({ id }) => votes[id]?.before)) return null;
  const found = surprises(claims, votes).slice(0, SHOWN);
  return (
    <section aria-labelledby="surprising">
      <h2 id="surprising">{words.surprising}</h2>
      {found.length === 0 && <p>{words.noSurprise}</p>}
      <ol>
        {found.map(({ claim: id, confidence }) => {
          const claim = claims.find((one) => one.id === id);
          const vote = votes[id]?.before;
          return (
            claim &&
            vote && (
              <li key={id}>
                <a href={claim.href}>{claim.claim}</a>{" "}
                <span className="fine">
                  {words.surprise(words.choices[vote.choice], Math.round(confidence * 100))} <b>{claim.stamp}</b>
                </span>
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
