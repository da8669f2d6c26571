import { useEffect, useRef, useState, type ReactNode } from "react";
import { litLines, readPlace } from "../addresses/place.ts";
import type { Param } from "../book/constants.ts";
import { strings } from "../book/strings.ts";
import type { Execution, ExecutionState, Language } from "../runtime/index.ts";
import { isOver, languages, Observable, printedTheSame } from "../runtime/index.ts";
import { Cell, type CellSnippet } from "./Cell.tsx";
import { Compare } from "./Compare.tsx";
import { compiledOf } from "./compiled.ts";
import { watchFirstOutput } from "./first-output.ts";
import { PairActions } from "./PairActions.tsx";
import { Params } from "./Params.tsx";
import { Regions } from "./Regions.tsx";
import { sessions } from "./sessions.ts";
import { SharedBanner } from "./SharedBanner.tsx";
import { useDraft, type CellText } from "./use-draft.ts";
import { draftedFiles, useFileDrafts, type FileDraft } from "./use-file-drafts.ts";
import { useIslandReady } from "./use-island-ready.ts";
import { useObservable } from "./use-observable.ts";
import { useParams } from "./use-params.ts";
import { useScrollInStep } from "./use-scroll-in-step.ts";
import { useShared } from "./use-shared.ts";

/** Addresses of a Pair, from the root of the site. */
export interface PairPaths {
  /** Its place in its chapter. */
  readonly chapter: string;
  /** The page that it has to itself. */
  readonly page: string;
  /** The same for frames. */
  readonly embed: string;
}

/** Where a Pair stands: among others, or alone, on a page or in a frame. */
export type PairStand = "chapter" | "page" | "frame";

export interface PairIslandProps {
  readonly id: string;
  /** The element's id. */
  readonly anchor: string;
  readonly paths: PairPaths;
  readonly stand: PairStand;
  readonly number: string;
  readonly title: string;
  readonly python: CellSnippet;
  readonly typescript: CellSnippet;
  readonly params: readonly Param[];
  /** Its programs measure time, so that neither runs while the other does. */
  readonly timed: boolean;
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
  const { id, anchor, paths, stand, number, title } = props;
  const section = useRef<HTMLElement>(null);
  const [executions, setExecutions] = useState<Partial<Record<Language, Execution>>>({});
  const latest = useRef(executions);
  /** Whether Python's program waits for the end of TypeScript's. */
  const [waits, setWaits] = useState(false);
  const [region, setRegion] = useState<string>();
  const [opened, setOpened] = useState<Partial<Record<Language, boolean>>>({});
  const open = (...languages: Language[]): void =>
    setOpened((current) => languages.reduce((all, language) => ({ ...all, [language]: true }), current));
  const own = {
    python: useDraft(props.python, () => open("python")),
    typescript: useDraft(props.typescript, () => open("typescript")),
  };
  const beside = {
    python: useFileDrafts(props.python, () => open("python")),
    typescript: useFileDrafts(props.typescript, () => open("typescript")),
  };
  const shared = useShared(
    stand !== "chapter",
    { python: props.python, typescript: props.typescript },
    {
      python: { draft: own.python, files: beside.python },
      typescript: { draft: own.typescript, files: beside.typescript },
    },
  );
  const drafts = { ...own, ...shared.drafts };
  const files: Readonly<Record<Language, readonly FileDraft[]>> = { ...beside, ...shared.files };
  const [lit, setLit] = useState(props.lit);
  const [hydrated, setHydrated] = useState(false);
  const runs = {
    python: useObservable<ExecutionState | undefined>(executions.python?.state ?? NOT_RUN),
    typescript: useObservable<ExecutionState | undefined>(executions.typescript?.state ?? NOT_RUN),
  };

  useScrollInStep(section);
  useEffect(() => {
    setHydrated(true);
    // Before it is wanted; a run that finds it missing says so.
    compiledOf(props.typescript)?.catch(() => undefined);
    if (stand !== "chapter") takePlace();
  }, []);
  useIslandReady(section);

  /** What the address wants to see; `addressed-pair.ts` has seen to what needs no island. */
  function takePlace(): void {
    const place = readPlace(location.search);
    setLit(litLines(place, { python: props.python.source, typescript: props.typescript.source }) ?? props.lit);
    if (place.edit) open(...(place.side ? [place.side] : languages));
  }

  /** Starts a program. Gives the run that is going on, where one is. */
  function run(language: Language, text: string): Execution {
    const previous = latest.current[language];
    if (previous?.state.value.status === "awaiting-input") sessions[language].stop(previous);
    if (previous && !previous.isOver) return previous;
    const execution = watchFirstOutput(execute(props[language], text, files[language]));
    latest.current = { ...latest.current, [language]: execution };
    setExecutions(latest.current);
    return execution;
  }

  async function runBoth(): Promise<void> {
    const first = run("typescript", drafts.typescript.text);
    if (props.timed) {
      setWaits(true);
      const { status } = await first.ended;
      setWaits(false);
      if (status === "interrupted") return;
    }
    run("python", drafts.python.text);
  }

  const isBusy = waits || Object.values(executions).some((execution) => !execution.isOver);
  const params = useParams(drafts, isBusy, runBoth);

  const parity = parityOf(runs.python, runs.typescript);
  // Until both have ended again, the figures are those of the runs before.
  const compared = useRef<Readonly<Record<Language, Execution>>>(undefined);
  const { python: pythonRun, typescript: typescriptRun } = executions;
  if (pythonRun && typescriptRun && parity !== "pending") {
    compared.current = { python: pythonRun, typescript: typescriptRun };
  }
  const cell = (language: Language, listing: ReactNode, fileListings: ReactNode, recordedOutput: ReactNode) => (
    <Cell
      snippet={props[language]}
      draft={drafts[language]}
      suggestions={shared.answers.length > 0 ? shared.answers : props[language].stdin}
      fileDrafts={files[language]}
      opened={opened[language] === true || isEdited(shared.drafts[language], shared.files[language])}
      changesShown={shared.drafts[language] !== undefined}
      title={title}
      lit={lit[language]}
      execution={executions[language]}
      onRun={(text) => run(language, text)}
      regionMarks={{ name: region, onPoint: setRegion }}
      hrefOf={(stem) => paths.chapter.replace(/#.*$/, `#${stem}`)}
      listing={listing}
      files={fileListings}
      recordedOutput={recordedOutput}
    />
  );

  // What the reader has typed to the latest runs: both sides ask the same.
  const given = Object.values(executions).find(({ conditions }) => conditions.answers.length > 0)?.conditions.answers;

  const Title = stand === "chapter" ? "h3" : "h2";

  const pair = (
    <section
      ref={section}
      className="pair"
      data-pair={id}
      data-stand={stand}
      id={anchor}
      aria-labelledby={`${anchor}-title`}
    >
      {cell("python", props.pythonListing, props.pythonFiles, props.pythonOutput)}
      <div className="spine">
        <a
          className="spine-number"
          href={stand === "chapter" ? paths.chapter : paths.page}
          aria-label={strings.pairLink(number)}
        >
          {number}
        </a>
        <Title className="spine-title" id={`${anchor}-title`}>
          {title}
        </Title>
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
          texts={{ python: drafts.python.text, typescript: drafts.typescript.text }}
          marked={region}
          onMark={setRegion}
        />
        {compared.current && <Compare executions={compared.current} />}
        <PairActions
          id={id}
          stand={stand}
          paths={paths}
          title={title}
          snippets={{ python: props.python, typescript: props.typescript }}
          drafts={drafts}
          files={files}
          answers={given ?? shared.answers}
          downloads={props.downloads}
        />
      </footer>
    </section>
  );
  return (
    <>
      {shared.arrival.status !== "none" && (
        <SharedBanner
          shared={shared}
          hasOwn={isEdited(own.python, beside.python) || isEdited(own.typescript, beside.typescript)}
        />
      )}
      {pair}
    </>
  );
}

/** On a narrow screen one leaf lies open; the stylesheet follows these, so that they serve before hydration. */
function LeafTabs({ id }: { id: string }) {
  return (
    <fieldset className="leaf-tabs">
      <legend className="visually-hidden">{strings.shownLeaf}</legend>
      {languages.map((language) => (
        <label key={language} data-language={language}>
          <input type="radio" name={`leaf:${id}`} value={language} defaultChecked={language === "python"} />
          {strings.languages[language]}
        </label>
      ))}
    </fieldset>
  );
}

/** Whether a side or a module beside it differs from the book's. */
function isEdited(draft: CellText | undefined, files: readonly FileDraft[] = []): boolean {
  return draft?.edited === true || files.some((file) => file.draft.edited);
}

function execute(snippet: CellSnippet, text: string, drafts: readonly FileDraft[]): Execution {
  const { file: name, before } = snippet;
  const program = { name, source: text, files: drafts.length > 0 ? draftedFiles(drafts) : snippet.files };
  if (snippet.language === "python") return sessions.python.execute({ language: "python", ...program, before });
  const edited = text !== snippet.source || drafts.some(({ draft }) => draft.edited);
  const compiled = edited ? undefined : compiledOf(snippet);
  return sessions.typescript.execute({ language: "typescript", ...program, ...(compiled && { compiled }) });
}

function parityOf(
  python: ExecutionState | undefined,
  typescript: ExecutionState | undefined,
): "same" | "differs" | "pending" {
  if (!python || !typescript || !isOver(python) || !isOver(typescript)) return "pending";
  return printedTheSame(python.outputs, typescript.outputs) ? "same" : "differs";
}
