import { lazy, Suspense } from "react";
import { strings } from "../book/strings.ts";
import type { Output } from "../runtime/index.ts";

const RichOutput = lazy(() => import("./RichOutput.tsx"));

/** What a run has printed so far, in order. */
export function OutputView({ outputs, idPrefix }: { outputs: readonly Output[]; idPrefix: string }) {
  return outputs.map((output, index) => <OneOutput key={index} output={output} idPrefix={`${idPrefix}-${index}`} />);
}

function OneOutput({ output, idPrefix }: { output: Output; idPrefix: string }) {
  switch (output.type) {
    case "stream":
      return <pre className={output.name === "stderr" ? "output-stream output-stderr" : "output-stream"}>{output.text}</pre>;
    case "result":
    case "display":
      return (
        <Suspense fallback={<pre className="output-stream">{output.data["text/plain"]}</pre>}>
          <RichOutput data={output.data} idPrefix={idPrefix} />
        </Suspense>
      );
    case "error":
      return (
        <div className="output-error">
          <pre>{output.traceback}</pre>
        </div>
      );
    case "diagnostic":
      return (
        <ul className="output-diagnostics">
          <li>
            <code>{output.code}</code> {output.message} <span>{strings.line(output.span.line)}</span>
          </li>
        </ul>
      );
  }
}
