import { strings } from "../book/strings.ts";
import type { Frame } from "./embed-html.ts";

const themes = ["system", "light", "dark", "contrast"] as const;

interface EmbedFieldsProps {
  readonly frame: Frame;
  readonly onFrame: (frame: Frame) => void;
}

/** How a Pair looks on somebody else's page, and how it comes there. */
export function EmbedFields({ frame, onFrame }: EmbedFieldsProps) {
  const words = strings.links;
  return (
    <>
      <label>
        {strings.theme.label}
        <select
          value={frame.theme}
          onChange={({ target }) =>
            onFrame({ ...frame, theme: themes.find((known) => known === target.value) ?? "system" })
          }
        >
          {themes.map((known) => (
            <option key={known} value={known}>
              {strings.theme[known]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={frame.hidesOutput}
          onChange={({ target }) => onFrame({ ...frame, hidesOutput: target.checked })}
        />
        {words.hideOutput}
      </label>
      <label>
        {words.form}
        <select
          value={frame.form}
          onChange={({ target }) => onFrame({ ...frame, form: target.value === "element" ? "element" : "plain" })}
        >
          <option value="plain">{words.forms.plain}</option>
          <option value="element">{words.forms.element}</option>
        </select>
      </label>
    </>
  );
}
