import { Fragment } from "react";

/** A program as the reader has changed it, without its colours: an editor brings those. */
export function PlainListing({ text }: { text: string }) {
  return (
    <pre className="listing" tabIndex={0}>
      <code>
        {text.split("\n").map((line, index) => (
          <Fragment key={index}>
            <span className="line">{line}</span>
            {"\n"}
          </Fragment>
        ))}
      </code>
    </pre>
  );
}
