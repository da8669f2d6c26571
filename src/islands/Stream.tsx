import { lazy, Suspense } from "react";
import { overwritten } from "../rich-output/overwritten.ts";
import type { PrintedValue, StreamOutput } from "../runtime/index.ts";

const AnsiText = lazy(() => import("./AnsiText.tsx"));
const ValuesInText = lazy(async () => ({ default: (await import("./ValueView.tsx")).ValuesInText }));

interface StreamProps {
  readonly text: string;
  readonly name?: StreamOutput["name"];
  /** Values in the text that can be opened. */
  readonly values?: readonly PrintedValue[] | undefined;
}

/** Printed text. It can scroll, so the keyboard must be able to reach it. */
export function Stream({ text, name = "stdout", values }: StreamProps) {
  const className = name === "stderr" ? "output-stream output-stderr" : "output-stream";
  const shown = overwritten(text).replace(/\n$/, "");
  const isStyled = shown.includes("\u001b[");
  // Their places are those in the text as it was printed.
  if (values && !isStyled && !text.includes("\r")) {
    // A value that opens is more than the phrases that `pre` may hold.
    return (
      <div className={className} tabIndex={0}>
        <Suspense fallback={shown}>
          <ValuesInText text={shown} values={values} />
        </Suspense>
      </div>
    );
  }
  return (
    <pre className={className} tabIndex={0}>
      {isStyled ? (
        <Suspense fallback={shown}>
          <AnsiText text={shown} />
        </Suspense>
      ) : (
        shown
      )}
    </pre>
  );
}
