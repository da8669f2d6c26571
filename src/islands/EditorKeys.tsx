/** A row of the keys that a phone's keyboard lacks or hides, shown while its editor has the focus. */
import { useEffect, useRef, type PointerEvent } from "react";
import { strings } from "../book/strings.ts";
import type { EditorKey } from "./editor/index.ts";

interface EditorKeysProps {
  readonly onCommand: (key: EditorKey) => void;
  readonly onText: (text: string) => void;
}

const MOVES: readonly (readonly [key: EditorKey, sign: string])[] = [
  ["indent", "⇥"],
  ["outdent", "⇤"],
  ["left", "←"],
  ["right", "→"],
  ["undo", "↶"],
];
const TEXTS = ["(", ")", "[", "]", "{", "}", '"', "'", ":", "="];

export function EditorKeys({ onCommand, onText }: EditorKeysProps) {
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const viewport = window.visualViewport;
    // The keyboard covers the page without making it smaller: the row goes above it.
    const place = (): void => {
      if (!viewport || !row.current) return;
      row.current.style.bottom = `${Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop)}px`;
    };
    place();
    viewport?.addEventListener("resize", place);
    viewport?.addEventListener("scroll", place);
    return () => {
      viewport?.removeEventListener("resize", place);
      viewport?.removeEventListener("scroll", place);
    };
  }, []);

  // The editor keeps the focus, and with it the phone its keyboard.
  const keepFocus = (event: PointerEvent): void => event.preventDefault();

  return (
    <div ref={row} className="editor-keys" role="toolbar" aria-label={strings.editor.keys} onPointerDown={keepFocus}>
      {MOVES.map(([key, sign]) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          aria-label={strings.editor.moves[key]}
          onClick={() => onCommand(key)}
        >
          {sign}
        </button>
      ))}
      {TEXTS.map((text) => (
        <button key={text} type="button" tabIndex={-1} onClick={() => onText(text)}>
          {text}
        </button>
      ))}
    </div>
  );
}
