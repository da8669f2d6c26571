import { Fragment, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { strings } from "../book/strings.ts";
import {
  isOver,
  Observable,
  regionAt,
  regionsOf,
  type DiagnosticOutput,
  type Execution,
  type ExecutionState,
  type Language,
  type SourceFile,
} from "../runtime/index.ts";
import { AboutRuntime } from "./AboutRuntime.tsx";
import { BesideFile } from "./BesideFile.tsx";
import { CodeEditor } from "./CodeEditor.tsx";
import { cellState, errorSpans, statusText } from "./cell-state.ts";
import { Diagnostics } from "./Diagnostics.tsx";
import { LiveDiagnostics } from "./LiveDiagnostics.tsx";
import { PlainListing } from "./PlainListing.tsx";
import { ProgressView } from "./ProgressView.tsx";
import { RunOutput } from "./RunOutput.tsx";
import { prepareSession, sessions } from "./sessions.ts";
import type { CellText } from "./use-draft.ts";
import { draftedFiles, type FileDraft } from "./use-file-drafts.ts";
import { useObservable } from "./use-observable.ts";
import { useRegionMarks, type RegionMarks } from "./use-region-marks.ts";

/** A Snippet, as the build hands it to its Cell. */
export interface CellSnippet {
  readonly id: string;
  readonly file: string;
  readonly language: Language;
  readonly digest: string;
  readonly source: string;
  /** Modules beside it that it may import. */
  readonly files: readonly SourceFile[];
  /** TypeScript only: where the Snippet is, compiled. */
  readonly compiledAt?: string;
  /** What the language's type checker says of the Snippet as it is. */
  readonly diagnostics: readonly DiagnosticOutput[];
  /** Lines of standard input that the Snippet was recorded with. */
  readonly stdin: readonly string[];
  /** Programs that run before it: Python's only. */
  readonly before: readonly SourceFile[];
}

export interface CellProps {
  readonly snippet: CellSnippet;
  readonly draft: CellText;
  /** Lines to propose where the program asks for input. */
  readonly suggestions: readonly string[];
  /** The modules beside it, where the reader may edit them. */
  readonly fileDrafts: readonly FileDraft[];
  /** Whether its editor shall be open, though nobody has pressed Edit. */
  readonly opened: boolean;
  /** Whether the editor shows what differs from the Snippet. */
  readonly changesShown: boolean;
  readonly title: string;
  /** Numbers of the lines that the prose speaks of. */
  readonly lit: readonly number[];
  /** The latest run of this Cell. */
  readonly execution: Execution | undefined;
  /** Runs a program and remembers the run. */
  readonly onRun: (text: string) => void;
  readonly regionMarks: RegionMarks;
  /** Where a Pair of the same chapter stands. */
  readonly hrefOf: (stem: string) => string;
  readonly listing: ReactNode;
  /** Listings of the modules beside it. */
  readonly files: ReactNode;
  readonly recordedOutput: ReactNode;
}

const NONE: readonly never[] = [];
const NO_EXECUTION = new Observable(undefined);

/** One side of a Pair. */
export function Cell({
  snippet,
  draft,
  suggestions,
  fileDrafts,
  opened,
  changesShown,
  title,
  lit,
  execution,
  onRun,
  regionMarks,
  hrefOf,
  listing,
  files,
  recordedOutput,
}: CellProps) {
  const { language, id } = snippet;
  const session = sessions[language];
  const sessionState = useObservable(session.state);
  const [editing, setEditing] = useState<"no" | "opened" | "asked">("no");
  const [copied, setCopied] = useState<string>();
  const [checked, setChecked] = useState<readonly DiagnosticOutput[]>();
  const leaf = useRef<HTMLDivElement>(null);
  const runButton = useRef<HTMLButtonElement>(null);
  const code = useRef<HTMLDivElement>(null);
  const run = useObservable<ExecutionState | undefined>(execution?.state ?? NO_EXECUTION);
  const outputPrefix = useId();
  const drafts = [draft, ...fileDrafts.map((beside) => beside.draft)];
  const edited = drafts.some((each) => each.edited);
  const aside = drafts.find((each) => each.aside)?.aside;
  // Of the Snippet itself, the Recording says it.
  const found = draft.edited ? checked : undefined;

  const state = cellState(sessionState, execution);
  const waits = run !== undefined && !isOver(run);
  const allSpans = useMemo(() => errorSpans(run?.outputs ?? NONE), [run?.outputs]);
  const spans = useMemo(() => allSpans.filter(({ file }) => file === undefined), [allSpans]);

  useRegionMarks(code, draft.text, regionMarks);
  useEffect(() => {
    if (opened) setEditing("opened");
  }, [opened]);

  const prepare = () => prepareSession(snippet, draft.text);
  useEffect(() => {
    // The sign of intent that woke this Cell was before its time.
    if (leaf.current?.matches(":hover, :focus-within")) prepare();
    // Once: later signs are heard.
  }, []);
  useEffect(() => {
    if (!run) return;
    // The static listing belongs to the page, not to React: its lines are marked in place.
    code.current?.querySelectorAll(".listing .line").forEach((line, index) => {
      line.classList.toggle(
        "marked",
        spans.some((span) => span.line === index + 1),
      );
    });
  }, [run, spans, editing]);

  function stop(): void {
    if (execution) session.stop(execution);
    runButton.current?.focus();
  }

  function reset(): void {
    for (const each of drafts) if (each.edited) each.reset();
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(draft.text);
      setCopied(strings.copied);
    } catch {
      setCopied(strings.notCopied);
    }
    setTimeout(() => setCopied(undefined), 2000);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
      event.preventDefault();
      onRun(draft.text);
    }
  }

  return (
    <div
      ref={leaf}
      className="leaf"
      data-language={language}
      data-cell={id}
      data-state={state}
      onKeyDown={onKeyDown}
      onPointerEnter={prepare}
      onPointerDown={prepare}
      onFocus={prepare}
    >
      <header className="leaf-head">
        <span className="leaf-language">{strings.languages[language]}</span>{" "}
        <span className="leaf-file">{snippet.file}</span>
        <div className="leaf-actions">
          <button ref={runButton} type="button" className="run" data-action="run" onClick={() => onRun(draft.text)}>
            {strings.run} <Hidden text={strings.languages[language]} />
          </button>
          {waits && (
            <button type="button" data-action="stop" onClick={stop}>
              {strings.stop} <Hidden text={strings.languages[language]} />
            </button>
          )}
          <button
            type="button"
            data-action="edit"
            aria-pressed={editing !== "no"}
            onClick={() => setEditing(editing === "no" ? "asked" : "no")}
          >
            {strings.edit} <Hidden text={strings.languages[language]} />
          </button>
          <button type="button" data-action="reset" onClick={reset} disabled={!edited}>
            {strings.reset} <Hidden text={strings.languages[language]} />
          </button>
          <button type="button" data-action="copy" onClick={() => void copy()}>
            {strings.copy} <Hidden text={strings.languages[language]} />
          </button>
          <AboutRuntime language={language} memory={run?.memory} />
        </div>
      </header>
      <div className="leaf-status" role="status">
        {copied ?? (waits ? statusText(sessionState, run) : "")}
      </div>
      {sessionState.status === "loading" && waits && (
        <ProgressView progress={sessionState.progress} onCancel={() => session.cancelLoading()} />
      )}
      {sessionState.status === "running" && sessionState.executionId === execution?.id && sessionState.progress && (
        <ProgressView progress={sessionState.progress} onCancel={stop} />
      )}
      {aside && (
        <p className="leaf-notice">
          {strings.aside[aside.because]}{" "}
          <button
            type="button"
            onClick={() => {
              for (const each of drafts) each.restoreAside();
              setEditing("asked");
            }}
          >
            {strings.showAside}
          </button>
        </p>
      )}
      {snippet.before.length > 0 && (
        <p className="leaf-notice">
          {strings.runsFirst}{" "}
          {snippet.before.map(({ name }, index) => (
            <Fragment key={name}>
              {index > 0 && ", "}
              <a href={hrefOf(name.replace(/\.\w+$/, ""))}>{name}</a>
            </Fragment>
          ))}
        </p>
      )}
      {drafts.some(({ kept }) => !kept) && <p className="leaf-notice">{strings.draftNotKept}</p>}
      <div className="leaf-code" ref={code}>
        {editing !== "no" ? (
          <CodeEditor
            language={language}
            id={id}
            file={snippet.file}
            files={fileDrafts.length > 0 ? draftedFiles(fileDrafts) : snippet.files}
            label={strings.editorLabel(strings.languages[language], title)}
            text={draft.text}
            original={snippet.source}
            spans={spans}
            lit={lit}
            region={regionsOf(draft.text).find(({ name }) => name === regionMarks.name)}
            onPoint={(line) => regionMarks.onPoint(line === undefined ? undefined : regionAt(draft.text, line)?.name)}
            focused={editing === "asked"}
            onChange={draft.change}
            onRun={() => onRun(draft.text)}
            changesShown={changesShown}
            onDiagnostics={setChecked}
            fallback={listing}
          />
        ) : draft.edited ? (
          <PlainListing text={draft.text} />
        ) : (
          listing
        )}
        {editing === "no" && !fileDrafts.some((beside) => beside.draft.edited)
          ? files
          : fileDrafts.map((beside) => (
              <BesideFile
                key={beside.file.name}
                {...beside}
                language={language}
                id={id}
                all={[{ name: snippet.file, source: draft.text }, ...draftedFiles(fileDrafts)]}
                editing={editing !== "no"}
                changesShown={changesShown}
                spans={allSpans}
                onRun={() => onRun(draft.text)}
              />
            ))}
      </div>
      <div
        className="leaf-output"
        data-output
        data-source={run ? "run" : "recording"}
        data-checked={found ? "live" : "recording"}
        aria-live="polite"
      >
        {found && <LiveDiagnostics diagnostics={found} />}
        {execution && run ? (
          <RunOutput execution={execution} run={run} suggestions={suggestions} idPrefix={outputPrefix}>
            {!edited && <Diagnostics diagnostics={snippet.diagnostics} />}
          </RunOutput>
        ) : (
          recordedOutput
        )}
      </div>
    </div>
  );
}

function Hidden({ text }: { text: string }) {
  return <span className="visually-hidden">{text}</span>;
}
