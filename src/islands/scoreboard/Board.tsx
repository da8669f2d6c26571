import { useState } from "react";
import { strings } from "../../book/strings.ts";
import { borneOut, changed } from "../../scoreboard/scores.ts";
import { choices, type Choice, type ClaimVotes, type Votes } from "../../scoreboard/votes.ts";
import { filters, type BoardClaim, type Filter, type FilterOptions } from "./model.ts";

interface BoardProps {
  readonly claims: readonly BoardClaim[];
  readonly votes: Votes;
  readonly options: FilterOptions;
}

/** Every claim with a vote, in four columns. */
export function Board({ claims, votes, options }: BoardProps) {
  const words = strings.scoreboard;
  const [wanted, setWanted] = useState<Partial<Record<Filter, string>>>({});
  const voted = claims.filter(({ id }) => votes[id]?.before ?? votes[id]?.after);
  const shown = voted.filter((claim) => filters.every((name) => !wanted[name] || String(claim[name]) === wanted[name]));
  if (voted.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <form className="board-filter" role="search" onSubmit={(event) => event.preventDefault()}>
        {filters.map((name) => (
          <label key={name}>
            {words.filters[name]}
            <select
              value={wanted[name] ?? ""}
              onChange={({ target }) => setWanted({ ...wanted, [name]: target.value })}
            >
              <option value="">{words.any}</option>
              {options[name].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p className="fine" role="status">
          {words.shown(shown.length, voted.length)}
        </p>
      </form>
      <div className="table-box" role="group" tabIndex={0} aria-label={words.votes}>
        <table className="board">
          <caption className="fine">{words.legend}</caption>
          <thead>
            <tr>
              <th scope="col">{words.claim}</th>
              {choices.map((choice) => (
                <th key={choice} scope="col">
                  {words.choices[choice]}
                </th>
              ))}
              <th scope="col">{words.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((claim) => (
              <tr key={claim.id} data-claim={claim.id}>
                <th scope="row">
                  <a href={claim.href}>{claim.claim}</a>
                </th>
                {choices.map((choice) => (
                  <td key={choice} data-borne-out={borneOut(claim.verdict) === choice}>
                    <Place choice={choice} votes={votes[claim.id] ?? {}} />
                  </td>
                ))}
                <td>{claim.stamp}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What stands in one column of a claim's row. */
function Place({ choice, votes }: { choice: Choice; votes: ClaimVotes }) {
  const words = strings.scoreboard;
  const { before, after } = votes;
  const first = before?.choice === choice ? before : undefined;
  const second = after?.choice === choice ? after : undefined;
  const vote = second ?? first;
  if (!vote) return null;
  const meaning = first && second ? words.both : first ? words.first : words.second;
  const forward = after && choices.indexOf(after.choice) > choices.indexOf(choice);
  return (
    <>
      <span aria-hidden="true">
        {first && changed(votes) && !forward && "← "}
        {first && second ? "◉" : first ? "○" : "●"}
      </span>
      <span className="visually-hidden">{meaning}</span> <small>{words.percent(vote.confidence)}</small>
      <span aria-hidden="true">{first && changed(votes) && forward && " →"}</span>
    </>
  );
}
