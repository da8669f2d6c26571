import { strings } from "../../book/strings.ts";
import { parseVoteFile, voteFile, type Votes } from "../../scoreboard/votes.ts";
import { FileButton } from "../FileButton.tsx";
import { offerFile } from "../offer-file.ts";
import { UndoStatus } from "../UndoStatus.tsx";
import { useUndo } from "../use-undo.ts";
import type { BoardClaim } from "./model.ts";

interface VoteFilesProps {
  readonly claims: readonly BoardClaim[];
  readonly votes: Votes;
  readonly ledger: string;
  readonly onChange: (votes: Votes) => void;
}

/** Export, import, print and erase; the last of these can be undone until the reader leaves. */
export function VoteFiles({ claims, votes, ledger, onChange }: VoteFilesProps) {
  const words = strings.scoreboard;
  const { replace, say, ...latest } = useUndo(votes, (changed) => void onChange(changed));

  function exportVotes(): void {
    const text = `${JSON.stringify(voteFile(ledger, votes), null, 2)}\n`;
    offerFile("where-python-fits-votes.json", text, "application/json");
  }

  async function importVotes(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = parseVoteFile(await file.text());
    if (!read) return say(words.noVotes);
    const known = new Set(claims.map(({ id }) => id));
    const kept = Object.fromEntries(Object.entries(read.votes).filter(([id]) => known.has(id)));
    const message = words.imported(Object.keys(kept).length);
    replace(kept, read.ledger === ledger ? message : `${message} ${words.otherLedger}`);
  }

  return (
    <section className="vote-files" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <div className="vote-actions">
        <button type="button" data-action="export" onClick={exportVotes}>
          {words.exportVotes}
        </button>
        <FileButton label={words.importVotes} onFiles={([file]) => void importVotes(file)} />
        <button type="button" data-action="print" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" disabled={Object.keys(votes).length === 0} onClick={() => replace({}, words.erased)}>
          {words.erase}
        </button>
      </div>
      <UndoStatus {...latest} label={words.undo} />
      <p className="fine">{words.ledger(ledger)}</p>
    </section>
  );
}
