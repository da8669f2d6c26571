import { useId } from "react";
import { strings } from "../book/strings.ts";
import type { Shared } from "./use-shared.ts";

interface SharedBannerProps {
  readonly shared: Shared;
  /** Whether the reader has a version of their own. */
  readonly hasOwn: boolean;
}

/** Says that the programs came with the link, what is wrong with it, and what the reader can do. */
export function SharedBanner({ shared, hasOwn }: SharedBannerProps) {
  const title = useId();
  const { arrival } = shared;
  if (arrival.status === "none") return null;
  const words = strings.shared;
  const shown = arrival.status === "shown";
  const notes = shown
    ? [
        arrival.flaw && words.flaws[arrival.flaw],
        arrival.otherVersion && words.otherVersion,
        arrival.strays > 0 && words.strays(arrival.strays),
        hasOwn && words.ownIsSafe,
      ].filter((note) => typeof note === "string")
    : [words.unreadable[arrival.because]];
  return (
    <div className="shared-banner" role="region" aria-labelledby={title}>
      <p className="shared-title" id={title}>
        {shown ? words.title : words.notShown}
      </p>
      <div role="status">
        {shown && <p>{words.stand}</p>}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <p className="shared-actions">
        {shown && (
          <button type="button" data-action="keep-shared" onClick={shared.keep}>
            {hasOwn ? words.keepInstead : words.keep}
          </button>
        )}
        <button type="button" data-action="drop-shared" onClick={shared.drop}>
          {shown ? (hasOwn ? words.dropForOwn : words.drop) : words.close}
        </button>
      </p>
    </div>
  );
}
