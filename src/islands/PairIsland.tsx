import { useEffect, useReducer, useRef, useState, type ReactNode } from "react";
import type { Param } from "../book/constants.ts";
import { strings } from "../book/strings.ts";
import type { Execution, ExecutionState, Language } from "../runtime/index.ts";
import { isOver, Observable, printedTheSame } from "../runtime/index.ts";
import { Cell, type CellSnippet } from "./Cell.tsx";
import { Compare } from "./Compare.tsx";
import { watchFirstOutput } from "./first-output.ts";
import { Regions } from "./Regions.tsx";
import { Params } from "./Params.tsx";
import { sessions } from "./sessions.ts";
import { useObservable } from "./use-observable.ts";
import { useParams } from "./use-params.ts";

export interface PairIslandProps {
  readonly id: string;
  /** The element's id, and the Pair's permanent address. */
  readonly anchor: string;
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly python: CellSnippet;
  readonly typescript: CellSnippet;
  readonly params: readonly Param[];
  /** Numbers of the lines that the prose speaks of. */
  readonly lit: Readonly<Record<Language, readonly number[]>>;
  readonly pythonListing?: ReactNode;
  readonly pythonFiles?: ReactNode;
  readonly pythonOutput?: ReactNode;
  readonly typescriptListing?: ReactNode;
  readonly typescriptFiles?: ReactNode;
  readonly typescriptOutput?: ReactNode;
  readonly downloads?: ReactNode;
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
  const changes = {
    python: useRef<(text: string) => void>(() => undefined),
    typescript: useRef<(text: string) => void>(() => undefined),
  };
  const [hydrated, setHydrated] = useState(false);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const runs = {
    python: useObservable<ExecutionState | undefined>(executions.python?.state ?? NOT_RUN),
    typescript: useObservable<ExecutionState | undefined>(executions.typescript?.state ?? NOT_RUN),
  };

  useEffect(() => {
    setHydrated(true);
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

  const isBusy = Object.values(executions).some((execution) => !execution.isOver);
  const drafts = {
    python: { text: texts.python, change: changes.python },
    typescript: { text: texts.typescript, change: changes.typescript },
  };
  const params = useParams(drafts, isBusy, runBoth);

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
      changeRef={changes[language]}
      onChanged={renderAgain}
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
        <LeafTabs id={id} />
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
        {props.params.length > 0 && (
          <Params params={props.params} valueOf={params.valueOf} settable={hydrated} onSet={params.set} />
        )}
        <Regions
          texts={{ python: texts.python.current, typescript: texts.typescript.current }}
          marked={region}
          onMark={setRegion}
        />
        {compared.current && <Compare executions={compared.current} />}
        {props.downloads}
      </footer>
    </section>
  );
}

/** On a narrow screen one leaf lies open; the stylesheet follows these, so that they serve before hydration. */
function LeafTabs({ id }: { id: string }) {
  return (
    <fieldset className="leaf-tabs">
      <legend className="visually-hidden">{strings.shownLeaf}</legend>
      {(["python", "typescript"] as const).map((language) => (
        <label key={language} data-language={language}>
          <input type="radio" name={`leaf:${id}`} value={language} defaultChecked={language === "python"} />
          {strings.languages[language]}
        </label>
      ))}
    </fieldset>
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
