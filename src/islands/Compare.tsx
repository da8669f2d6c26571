import { strings } from "../book/strings.ts";
import { languages, printedTheSame, type Execution, type Language } from "../runtime/index.ts";
import { firstOutputOf } from "./first-output.ts";

/** Both programs of a Pair in figures, once both have ended: of this run, in this browser, and of nothing else. */
export function Compare({ executions }: { executions: Readonly<Record<Language, Execution>> }) {
  const { compare } = strings;
  const same = printedTheSame(executions.python.state.value.outputs, executions.typescript.state.value.outputs);
  const row = (label: string, figure: (execution: Execution) => string) => (
    <tr>
      <th scope="row">{label}</th>
      {languages.map((language) => (
        <td key={language}>{figure(executions[language])}</td>
      ))}
    </tr>
  );
  return (
    <details className="pair-compare">
      <summary>{compare.summary}</summary>
      <table>
        <caption>{compare.caption}</caption>
        <thead>
          <tr>
            <td />
            {languages.map((language) => (
              <th key={language} scope="col">
                {strings.languages[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(compare.codeLines, ({ program }) =>
            String(program.source.split("\n").filter((line) => line.trim()).length),
          )}
          {row(compare.firstOutput, (execution) => time(firstOutputOf(execution)))}
          {row(compare.ranFor, (execution) => time(execution.state.value.milliseconds))}
          <tr>
            <th scope="row">{compare.printed}</th>
            <td colSpan={2}>{same ? compare.same : compare.different}</td>
          </tr>
        </tbody>
      </table>
      <p>{compare.caveat}</p>
    </details>
  );
}

function time(milliseconds: number | undefined): string {
  return milliseconds === undefined ? strings.compare.none : `${Math.round(milliseconds)} ms`;
}
