import { useId, useRef } from "react";
import { strings } from "../book/strings.ts";
import type { ExecutionState, Language } from "../runtime/index.ts";
import { versions } from "./sessions.ts";

interface AboutRuntimeProps {
  readonly language: Language;
  /** What the engine held after the latest run, where it can tell. */
  readonly memory: ExecutionState["memory"];
}

/** What runs the programs of a Cell, and how it differs from the same language on a server. */
export function AboutRuntime({ language, memory }: AboutRuntimeProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const about = strings.about[language];
  const facts = Object.entries(versions[language].engine);
  const packages = Object.entries(versions[language].packages);
  return (
    <>
      <button type="button" data-action="about" onClick={() => dialog.current?.showModal()}>
        {strings.about.open} <span className="visually-hidden">{strings.languages[language]}</span>
      </button>
      <dialog ref={dialog} className="about-runtime" aria-labelledby={title}>
        <p className="label" id={title}>
          {about.title}
        </p>
        <dl>
          {facts.map(([name, version]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{version}</dd>
            </div>
          ))}
          {memory && (
            <div>
              <dt>{strings.about.memory}</dt>
              <dd data-memory>{strings.about.mebibytes(memory.bytes)}</dd>
            </div>
          )}
        </dl>
        <p>{about.differs}</p>
        <ul>
          {about.differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
        <p>
          {strings.about.packages} {packages.map(([name, version]) => `${name} ${version}`).join(", ")}.
        </p>
        <button type="button" onClick={() => dialog.current?.close()}>
          {strings.about.close}
        </button>
      </dialog>
    </>
  );
}
