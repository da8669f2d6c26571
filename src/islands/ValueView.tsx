import { Fragment, useState } from "react";
import { strings } from "../book/strings.ts";
import type { PrintedValue, ValueNode } from "../runtime/index.ts";

/** Text with values that the reader can open. Loaded when a program first prints one. */
export function ValuesInText({ text, values }: { text: string; values: readonly PrintedValue[] }) {
  return (
    <>
      {values.map(({ from, to, value }, index) => (
        <Fragment key={index}>
          {text.slice(values[index - 1]?.to ?? 0, from)}
          <ValueView text={text.slice(from, to)} value={value} />
        </Fragment>
      ))}
      {text.slice(values.at(-1)?.to ?? 0)}
    </>
  );
}

/** A value as printed, and its parts below once it is opened. */
export function ValueView({ text, value }: { text: string; value: ValueNode }) {
  const [opened, setOpened] = useState(false);
  const { parts, more } = value;
  if (!parts) return text;
  return (
    <details className="value" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{text}</summary>
      {opened && (
        <ul>
          {parts.map(({ key, value: part }, index) => (
            <li key={index}>
              <span className="value-key">{key}: </span>
              <ValueView text={part.text} value={part} />
            </li>
          ))}
          {more !== undefined && <li className="value-more">{strings.moreParts(more)}</li>}
        </ul>
      )}
    </details>
  );
}
