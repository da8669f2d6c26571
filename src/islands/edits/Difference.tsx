import { diffLines } from "diff";
import { strings } from "../../book/strings.ts";

interface DifferenceProps {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Two texts in one, line by line: what is gone and what has come. */
export function Difference({ from, to, label }: DifferenceProps) {
  const changes = diffLines(from, to);
  if (changes.every(({ added, removed }) => !added && !removed)) return <p className="fine">{strings.edits.same}</p>;
  return (
    <pre className="difference" tabIndex={0} role="group" aria-label={label}>
      {changes.flatMap(({ value, added, removed }, index) => {
        const Tag = added ? "ins" : removed ? "del" : "span";
        const sign = added ? "+" : removed ? "−" : " ";
        const lines = value.replace(/\n$/, "").split("\n");
        return lines.map((line, number) => (
          <Tag key={`${index}.${number}`}>
            {sign} {line}
            {"\n"}
          </Tag>
        ));
      })}
    </pre>
  );
}
