import { useState } from "react";
import { strings } from "../../book/strings.ts";

/** The link for students, to copy or to try. */
export function AssignmentLink({ path, fragment }: { path: string; fragment: string }) {
  const words = strings.teaching;
  const [said, setSaid] = useState("");
  const address = new URL(path + fragment, location.href).href;
  const copy = (): void =>
    void navigator.clipboard.writeText(address).then(
      () => setSaid(strings.copied),
      () => setSaid(strings.notCopied),
    );
  return (
    <div className="assignment-link">
      <label>
        {words.link(address.length)}
        <input type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
      </label>
      <div className="teaching-actions">
        <button type="button" onClick={copy}>
          {words.copyLink}
        </button>
        <a href={address} target="_blank" rel="noopener">
          {words.openLink}
        </a>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
