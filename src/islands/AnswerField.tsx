import { useEffect, useRef, type FormEvent } from "react";
import { strings } from "../book/strings.ts";
import type { Output } from "../runtime/index.ts";

interface AnswerFieldProps {
  /** What the program has said so far: its last line is the question. */
  readonly outputs: readonly Output[];
  /** What the Snippet's Recording was made with. */
  readonly suggestion: string;
  readonly onAnswer: (line: string) => void;
}

/** One line of standard input, asked for by a program. */
export function AnswerField({ outputs, suggestion, onAnswer }: AnswerFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Whoever has just pressed Run here goes on in the field; a reader elsewhere is not taken away.
    if (field.current?.closest("[data-cell]")?.contains(document.activeElement)) field.current.focus();
  }, []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onAnswer(field.current?.value ?? "");
  }

  return (
    <form className="output-answer" onSubmit={submit}>
      <label>
        <span className="visually-hidden">{question(outputs) || strings.answer}</span>
        <input ref={field} type="text" defaultValue={suggestion} autoComplete="off" spellCheck={false} />
      </label>
      <button type="submit">{strings.enter}</button>
    </form>
  );
}

function question(outputs: readonly Output[]): string {
  const last = outputs.at(-1);
  return last?.type === "stream" ? (last.text.split("\n").at(-1) ?? "").trim() : "";
}
