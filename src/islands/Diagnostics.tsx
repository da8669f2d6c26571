import { explanationOf } from "../book/finding-terms.ts";
import { strings } from "../book/strings.ts";
import type { DiagnosticOutput } from "../runtime/index.ts";

/** What a type checker or parser says. */
export function Diagnostics({ diagnostics }: { diagnostics: readonly DiagnosticOutput[] }) {
  if (diagnostics.length === 0) return null;
  return (
    <ul className="output-diagnostics">
      {diagnostics.map((diagnostic, index) => (
        <Finding key={index} diagnostic={diagnostic} />
      ))}
    </ul>
  );
}

function Finding({ diagnostic: { code, message, source, span } }: { diagnostic: DiagnosticOutput }) {
  const explanation = explanationOf(code);
  return (
    <li>
      <code>{code}</code> {message}{" "}
      <span>
        {source}, {strings.place(span)}
      </span>
      {explanation && (
        <>
          {" "}
          <a href={explanation.href}>{strings.explained(explanation.term)}</a>
        </>
      )}
    </li>
  );
}
