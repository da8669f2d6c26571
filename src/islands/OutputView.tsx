import { lazy, Suspense } from "react";
import type { MimeBundle, Output, PrintedValue, ValueNode } from "../runtime/index.ts";
import { Diagnostics } from "./Diagnostics.tsx";
import { Stream } from "./Stream.tsx";

const RichOutput = lazy(() => import("./RichOutput.tsx"));

/** What a run has printed so far, in order. */
export function OutputView({ outputs, idPrefix }: { outputs: readonly Output[]; idPrefix: string }) {
  return outputs.map((output, index) => <OneOutput key={index} output={output} idPrefix={`${idPrefix}-${index}`} />);
}

function OneOutput({ output, idPrefix }: { output: Output; idPrefix: string }) {
  switch (output.type) {
    case "stream":
      return <Stream text={output.text} name={output.name} values={output.values} />;
    case "result":
    case "display":
      if ("value" in output && output.value) return <Stream {...printed(output.data, output.value)} />;
      return (
        <Suspense fallback={<Stream text={output.data["text/plain"] ?? ""} />}>
          <RichOutput data={output.data} idPrefix={idPrefix} />
        </Suspense>
      );
    case "error":
      return (
        <div className="output-error">
          <pre tabIndex={0}>{output.traceback}</pre>
        </div>
      );
    case "diagnostic":
      return <Diagnostics diagnostics={[output]} />;
  }
}

/** A value of which there is only text, as if it were printed. */
function printed(data: MimeBundle, value: ValueNode): { text: string; values: readonly PrintedValue[] } {
  const text = data["text/plain"] ?? "";
  return { text, values: [{ from: 0, to: text.length, value }] };
}
