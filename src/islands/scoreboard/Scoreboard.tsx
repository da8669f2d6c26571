import { useEffect, useRef, useState } from "react";
import { strings } from "../../book/strings.ts";
import { readVotes, writeVotes } from "../../scoreboard/store.ts";
import type { Votes } from "../../scoreboard/votes.ts";
import { useIslandReady } from "../use-island-ready.ts";
import { Board } from "./Board.tsx";
import { ClassVotes } from "./ClassVotes.tsx";
import { Judgement } from "./Judgement.tsx";
import type { BoardClaim, FilterOptions } from "./model.ts";
import { Surprises } from "./Surprises.tsx";
import { Swings } from "./Swings.tsx";
import { VoteFiles } from "./VoteFiles.tsx";

export interface ScoreboardProps {
  readonly claims: readonly BoardClaim[];
  readonly options: FilterOptions;
  readonly ledger: string;
}

const NO_VOTES: Votes = {};

/** The reader's votes against the verdicts. */
export default function Scoreboard({ claims, options, ledger }: ScoreboardProps) {
  const [votes, setVotes] = useState(NO_VOTES);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const read = (): void => setVotes(readVotes());
    read();
    // A chapter in another tab.
    addEventListener("storage", read);
    return () => removeEventListener("storage", read);
  }, []);
  useIslandReady(root);

  function change(changed: Votes): void {
    writeVotes(ledger, changed);
    setVotes(changed);
  }

  return (
    <div ref={root} className="scoreboard needs-script">
      <section aria-labelledby="votes">
        <h2 id="votes">{strings.scoreboard.votes}</h2>
        <Board claims={claims} votes={votes} options={options} />
      </section>
      <Judgement claims={claims} votes={votes} />
      <Surprises claims={claims} votes={votes} />
      <Swings claims={claims} votes={votes} />
      <VoteFiles claims={claims} votes={votes} ledger={ledger} onChange={change} />
      <ClassVotes claims={claims} ledger={ledger} />
    </div>
  );
}
