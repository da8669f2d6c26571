import { useEffect, useRef, useState, type ReactNode } from "react";
import { strings } from "../book/strings.ts";
import type { Execution, ExecutionState, Language } from "../runtime/index.ts";
import { isOver, Observable, printedTheSame } from "../runtime/index.ts";
import { Cell, type CellSnippet } from "./Cell.tsx";
import { Compare } from "./Compare.tsx";
import { watchFirstOutput } from "./first-output.ts";
import { Regions } from "./Regions.tsx";
import { sessions } from "./sessions.ts";
import { useObservable } from "./use-observable.ts";

export interface PairIslandProps {
  readonly id: string;
  /** The element's id, and the Pair's permanent address. */
  readonly anchor: string;
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly python: CellSnippet;
  readonly typescript: CellSnippet;
  /** Numbers of the lines that the prose speaks of. */
  readonly lit: Readonly<Record<Language, readonly number[]>>;
  readonly pythonListing?: ReactNode;
  readonly pythonFiles?: ReactNode;
  readonly pythonOutput?: ReactNode;
  readonly typescriptListing?: ReactNode;
  readonly typescriptFiles?: ReactNode;
  readonly typescriptOutput?: ReactNode;
}

const NOT_RUN = new Observable<ExecutionState | undefined>(undefined);

/** Two programs, what concerns both between them. */
export default function PairIsland(props: PairIslandProps) {
  const { id, anchor, href, number, title } = props;
  const section = useRef<HTMLElement>(null);
  const [executions, setExecutions] = useState<Partial<Record<Language, Execution>>>({});
  const [region, setRegion] = useState<string>();
  const texts = {
    python: useRef(props.python.source),
    typescript: useRef(props.typescript.source),
  };
  const runs = {
    python: useObservable<ExecutionState | undefined>(executions.python?.state ?? NOT_RUN),
    typescript: useObservable<ExecutionState | undefined>(executions.typescript?.state ?? NOT_RUN),
  };

  useEffect(() => {
    // Tells `client:intent` that presses are heard from now on.
    section.current?.closest("astro-island")?.dispatchEvent(new Event("island-ready"));
  }, []);

  function run(language: Language, text: string): void {
    const previous = executions[language];
    if (previous?.state.value.status === "awaiting-input") sessions[language].stop(previous);
    if (previous && !previous.isOver) return;
    const execution = watchFirstOutput(execute(props[language], text));
    setExecutions((current) => ({ ...current, [language]: execution }));
  }

  function runBoth(): void {
    run("typescript", texts.typescript.current);
    run("python", texts.python.current);
  }

  const parity = parityOf(runs.python, runs.typescript);
  // Until both have ended again, the figures are those of the runs before.
  const compared = useRef<Readonly<Record<Language, Execution>>>(undefined);
  const { python: pythonRun, typescript: typescriptRun } = executions;
  if (pythonRun && typescriptRun && parity !== "pending") {
    compared.current = { python: pythonRun, typescript: typescriptRun };
  }
  const cell = (language: Language, listing: ReactNode, files: ReactNode, recordedOutput: ReactNode) => (
    <Cell
      snippet={props[language]}
      title={title}
      lit={props.lit[language]}
      execution={executions[language]}
      onRun={(text) => run(language, text)}
      textRef={texts[language]}
      regionMarks={{ name: region, onPoint: setRegion }}
      listing={listing}
      files={files}
      recordedOutput={recordedOutput}
    />
  );

  return (
    <section ref={section} className="pair" data-pair={id} id={anchor} aria-labelledby={`${anchor}-title`}>
      {cell("python", props.pythonListing, props.pythonFiles, props.pythonOutput)}
      <div className="spine">
        <a className="spine-number" href={href} aria-label={strings.pairLink(number)}>
          {number}
        </a>
        <h3 className="spine-title" id={`${anchor}-title`}>
          {title}
        </h3>
        <button type="button" data-action="run-both" onClick={runBoth}>
          {strings.runBoth}
        </button>
        <div className="parity" data-parity={parity}>
          <span className="parity-sign" aria-hidden="true">
            {strings.parity[parity].sign}
          </span>
          <span className="parity-text">{strings.parity[parity].text}</span>
        </div>
      </div>
      {cell("typescript", props.typescriptListing, props.typescriptFiles, props.typescriptOutput)}
      <footer className="pair-foot">
        <Regions
          texts={{ python: texts.python.current, typescript: texts.typescript.current }}
          marked={region}
          onMark={setRegion}
        />
        {compared.current && <Compare executions={compared.current} />}
      </footer>
    </section>
  );
}

function execute(snippet: CellSnippet, text: string): Execution {
  const { file: name, files, before } = snippet;
  const program = { name, source: text, files };
  if (snippet.language === "python") return sessions.python.execute({ language: "python", ...program, before });
  const unedited = text === snippet.source && snippet.compiled;
  return sessions.typescript.execute({
    language: "typescript",
    ...program,
    ...(unedited && { compiled: unedited }),
  });
}

function parityOf(
  python: ExecutionState | undefined,
  typescript: ExecutionState | undefined,
): "same" | "differs" | "pending" {
  if (!python || !typescript || !isOver(python) || !isOver(typescript)) return "pending";
  return printedTheSame(python.outputs, typescript.outputs) ? "same" : "differs";
}
