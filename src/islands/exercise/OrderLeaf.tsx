import { useId, useRef, useState } from "react";
import { strings } from "../../book/strings.ts";
import { isOver, type Language } from "../../runtime/index.ts";
import { OutputView } from "../OutputView.tsx";
import { RunStatus } from "./RunStatus.tsx";
import { useRun } from "./use-run.ts";

interface OrderLeafProps {
  readonly language: Language;
  readonly shuffled: readonly string[];
  readonly right: readonly string[];
  readonly onChecked: () => void;
  /** Called with the program in its order. */
  readonly onSolved: (source: string) => void;
}

/** Lines of a program that the reader moves into their order, with buttons or Alt and the arrow keys. */
export function OrderLeaf({ language, shuffled, right, onChecked, onSolved }: OrderLeafProps) {
  // A line is known by its place in `shuffled`, since two may read the same.
  const [order, setOrder] = useState(() => shuffled.map((_, index) => index));
  const [wrongAt, setWrongAt] = useState<number>();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const run = useRun(language);
  const idPrefix = useId();
  const words = strings.exercise;
  const lines = order.map((index) => shuffled[index] ?? "");

  function move(from: number, by: -1 | 1): void {
    const to = from + by;
    const [one, other] = [order[from], order[to]];
    if (one === undefined || other === undefined) return;
    const moved = [...order];
    moved[from] = other;
    moved[to] = one;
    setOrder(moved);
    setWrongAt(undefined);
    setSaid(words.movedTo(to + 1, order.length));
    const button = list.current?.querySelector<HTMLButtonElement>(`[data-line="${one}"] [data-move="${by}"]`);
    // The line keeps its element, and so the focus; at an end its button can't be pressed any more.
    requestAnimationFrame(() => {
      if (button?.disabled) button.parentElement?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
      else button?.focus();
    });
  }

  function check(): void {
    const at = lines.findIndex((line, index) => line !== right[index]);
    setWrongAt(at < 0 ? undefined : at);
    setSaid(at < 0 ? words.inOrder : words.outOfPlace(at + 1));
    onChecked();
    if (at < 0) onSolved(lines.join("\n"));
  }

  function start(): void {
    if (run.busy) return;
    run.start({ language, name: language === "python" ? "lines.py" : "lines.ts", source: `${lines.join("\n")}\n` });
  }

  return (
    <div>
      <header className="leaf-head">
        <span className="leaf-language">{strings.languages[language]}</span>
        <div className="leaf-actions">
          <button type="button" className="run" data-action="check" onClick={check}>
            {words.check} <span className="visually-hidden">{strings.languages[language]}</span>
          </button>
          <button type="button" data-action="run" onClick={start}>
            {strings.run} <span className="visually-hidden">{strings.languages[language]}</span>
          </button>
        </div>
      </header>
      <ol ref={list} className="order-lines">
        {order.map((index, place) => (
          <li
            key={index}
            data-line={index}
            data-wrong={place === wrongAt}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
              event.preventDefault();
              move(place, event.key === "ArrowUp" ? -1 : 1);
            }}
          >
            <code>{shuffled[index]}</code>
            <span className="order-moves">
              <button type="button" data-move="-1" disabled={place === 0} onClick={() => move(place, -1)}>
                <span aria-hidden="true">↑</span>
                <span className="visually-hidden">{words.moveUp(place + 1)}</span>
              </button>
              <button type="button" data-move="1" disabled={place === order.length - 1} onClick={() => move(place, 1)}>
                <span aria-hidden="true">↓</span>
                <span className="visually-hidden">{words.moveDown(place + 1)}</span>
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="fine order-said" role="status">
        {said}
      </p>
      <RunStatus language={language} run={run} />
      {run.state && (
        <div className="leaf-output" data-output>
          <OutputView outputs={run.state.outputs} idPrefix={idPrefix} />
          {isOver(run.state) && run.state.outputs.length === 0 && <p className="output-empty">{strings.noOutput}</p>}
          {run.state.notice && <p className="output-notice">{run.state.notice}</p>}
        </div>
      )}
    </div>
  );
}
