import { useState } from "react";
import { strings } from "../../book/strings.ts";
import { countClass, readClass, type ClassFiles } from "../../scoreboard/class.ts";
import { choices } from "../../scoreboard/votes.ts";
import { FileButton } from "../FileButton.tsx";
import type { BoardClaim } from "./model.ts";

/** How a class voted before and after, from the files that its readers have exported. */
export function ClassVotes({ claims, ledger }: { claims: readonly BoardClaim[]; ledger: string }) {
  const words = strings.scoreboard;
  const [read, setRead] = useState<ClassFiles>();
  const counted = countClass(
    read?.files ?? [],
    claims.map(({ id }) => id),
  );

  async function choose(files: readonly File[]): Promise<void> {
    const texts = files.map(async (file) => ({ name: file.name, text: await file.text() }));
    setRead(readClass(await Promise.all(texts), ledger));
  }

  return (
    <section className="class-votes" aria-labelledby="class">
      <h2 id="class">{words.class}</h2>
      <p>{words.classStand}</p>
      <FileButton label={words.classFiles} several onFiles={(files) => void choose(files)} />
      <p className="fine" role="status">
        {read && words.classCounted(read.files.length)}{" "}
        {read && read.refused.length > 0 && words.classRefused(read.refused.join(", "))}
      </p>
      {counted.length > 0 && (
        <div className="table-box" role="group" tabIndex={0} aria-label={words.class}>
          <table className="board">
            <caption className="fine">{words.classCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.claim}</th>
                {choices.map((choice) => (
                  <th key={choice} scope="col">
                    {words.choices[choice]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counted.map(({ id, before, after }) => (
                <tr key={id} data-class-claim={id}>
                  <th scope="row">{claims.find((claim) => claim.id === id)?.claim}</th>
                  {choices.map((choice) => (
                    <td key={choice}>
                      {before[choice]} → {after[choice]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
