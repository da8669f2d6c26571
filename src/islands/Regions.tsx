import { useEffect, useRef } from "react";
import { strings } from "../book/strings.ts";
import { regionsOf, type Language } from "../runtime/index.ts";

interface RegionsProps {
  /** The programs as they are now. */
  readonly texts: Readonly<Record<Language, string>>;
  readonly marked: string | undefined;
  readonly onMark: (name: string | undefined) => void;
}

/** The parts that both programs have: for the keyboard, touch and screen readers, what pointing at lines is for a mouse. */
export function Regions({ texts, marked, onMark }: RegionsProps) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The focus or touch that woke this island came before anybody heard it.
    const part = group.current?.querySelector<HTMLElement>("[data-part]:is(:focus, :hover)")?.dataset.part;
    if (part !== undefined) onMark(part);
  }, [onMark]);

  const twins = regionsOf(texts.typescript);
  const shared = regionsOf(texts.python).flatMap((python) => {
    const typescript = twins.find(({ name }) => name === python.name);
    return typescript ? [{ name: python.name, python, typescript }] : [];
  });
  if (shared.length === 0) return null;
  return (
    <div ref={group} className="pair-regions" role="group" aria-label={strings.compare.regions}>
      <span>{strings.compare.regions}</span>
      {shared.map(({ name, python, typescript }) => (
        <button
          key={name}
          type="button"
          data-part={name}
          aria-pressed={marked === name}
          onPointerEnter={() => onMark(name)}
          onPointerLeave={() => onMark(undefined)}
          onFocus={() => onMark(name)}
          onBlur={() => onMark(undefined)}
          onClick={() => onMark(name)}
        >
          {name} <span className="visually-hidden">{strings.compare.lines(python, typescript)}</span>
        </button>
      ))}
    </div>
  );
}
