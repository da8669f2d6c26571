import { lazy, Suspense } from "react";
import { strings } from "../book/strings.ts";
import type { DiagnosticOutput, Output } from "../runtime/index.ts";
import { Stream } from "./Stream.tsx";

const RichOutput = lazy(() => import("./RichOutput.tsx"));

/** What a run has printed so far, in order. */
export function OutputView({ outputs, idPrefix }: { outputs: readonly Output[]; idPrefix: string }) {
  return outputs.map((output, index) => <OneOutput key={index} output={output} idPrefix={`${idPrefix}-${index}`} />);
}

function OneOutput({ output, idPrefix }: { output: Output; idPrefix: string }) {
  switch (output.type) {
    case "stream":
      return <Stream text={output.text} name={output.name} />;
    case "result":
    case "display":
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

/** What a type checker or parser says. */
export function Diagnostics({ diagnostics }: { diagnostics: readonly DiagnosticOutput[] }) {
  if (diagnostics.length === 0) return null;
  return (
    <ul className="output-diagnostics">
      {diagnostics.map(({ code, message, source, span }, index) => (
        <li key={index}>
          <code>{code}</code> {message}{" "}
          <span>
            {source}, {strings.place(span)}
          </span>
        </li>
      ))}
    </ul>
  );
}
