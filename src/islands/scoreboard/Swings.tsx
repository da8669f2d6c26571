import { strings } from "../../book/strings.ts";
import { swings, type ScoredClaim } from "../../scoreboard/scores.ts";
import type { Votes } from "../../scoreboard/votes.ts";

/** Which article the second votes went to, and which they left. */
export function Swings({ claims, votes }: { claims: readonly ScoredClaim[]; votes: Votes }) {
  const words = strings.scoreboard;
  const moved = swings(claims, votes).filter((swing) => swing.votes > 0);
  if (moved.length === 0) return null;
  return (
    <section aria-labelledby="swings">
      <h2 id="swings">{words.swings}</h2>
      <dl className="scores">
        {moved.map(({ article, gained, lost, votes: both }) => (
          <div key={article} data-swing={article}>
            <dt>{strings.article(article)}</dt>
            <dd>
              <span className="number" aria-hidden="true">
                {gained > lost ? "↑" : gained < lost ? "↓" : "="}
              </span>{" "}
              {words.swing(gained, lost, both)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
