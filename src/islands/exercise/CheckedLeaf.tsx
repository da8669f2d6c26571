import { useId, useMemo, useRef, useState, type ReactNode } from "react";
import { strings } from "../../book/strings.ts";
import { messageOf, type Check, type DiagnosticOutput, type Language } from "../../runtime/index.ts";
import { errorSpans } from "../cell-state.ts";
import { CodeEditor } from "../CodeEditor.tsx";
import { LiveDiagnostics } from "../LiveDiagnostics.tsx";
import { PlainListing } from "../PlainListing.tsx";
import { RunOutput } from "../RunOutput.tsx";
import { prepareSession, sessions } from "../sessions.ts";
import { useDraft } from "../use-draft.ts";
import { checkOf, wantedCases } from "./check.ts";
import { CheckResults } from "./CheckResults.tsx";
import { RunStatus } from "./RunStatus.tsx";
import type { CheckedTask, PortTask } from "./snippet.ts";
import { useRun } from "./use-run.ts";

export interface CheckedLeafProps {
  readonly language: Language;
  readonly task: CheckedTask | PortTask;
  readonly title: string;
  readonly listing: ReactNode;
  /** Called when a check has ended. */
  readonly onChecked: () => void;
  /** Called with the program that has passed. */
  readonly onSolved: (source: string) => void;
}

const NO_OUTPUTS: readonly never[] = [];
const NO_FILES: readonly never[] = [];
const NO_LINES: readonly never[] = [];
const NO_ANSWERS: readonly never[] = [];

/** One language of an exercise whose answer is a function: editor, Run, Check, and what came of them. */
export function CheckedLeaf({ language, task, title, listing, onChecked, onSolved }: CheckedLeafProps) {
  const starter = task.kind === "checked" ? task.starters[language] : task.starter;
  const [editing, setEditing] = useState<"no" | "restored" | "asked">("no");
  const draft = useDraft(starter, () => setEditing("restored"));
  /** What the type checker says of an answer while it is typed. */
  const [found, setFound] = useState<readonly DiagnosticOutput[]>([]);
  /** What the latest run checks, with the source that it checks; nothing for a plain run. */
  const [checked, setChecked] = useState<{ check: Check; source: string }>();
  /** Whether it is still being found out what is wanted, or why that failed. */
  const [wanting, setWanting] = useState<boolean | string>(false);
  const run = useRun(language);
  const outputPrefix = useId();
  const latest = useRef(draft.text);
  latest.current = draft.text;
  const outputs = run.state?.outputs ?? NO_OUTPUTS;
  const spans = useMemo(() => errorSpans(outputs), [outputs]);
  const hidden = <span className="visually-hidden">{strings.languages[language]}</span>;

  function startRun(): void {
    if (run.busy || wanting === true) return;
    setChecked(undefined);
    run.start({ language, name: starter.file, source: latest.current });
  }

  async function startCheck(): Promise<void> {
    if (run.busy || wanting === true) return;
    const source = latest.current;
    setWanting(true);
    try {
      const check = checkOf(task, language, source, await wantedCases(task, sessions));
      setChecked({ check, source });
      setWanting(false);
      await run.start(check.program).ended;
      onChecked();
    } catch (error) {
      setWanting(messageOf(error));
    }
  }

  const prepare = () => prepareSession({ language, file: starter.file }, latest.current);

  return (
    <div data-cell={starter.id} onPointerEnter={prepare} onFocus={prepare}>
      <header className="leaf-head">
        <span className="leaf-language">{strings.languages[language]}</span>{" "}
        <span className="leaf-file">{starter.file}</span>
        <div className="leaf-actions">
          <button type="button" className="run" data-action="check" onClick={() => void startCheck()}>
            {strings.exercise.check} {hidden}
          </button>
          <button type="button" data-action="run" onClick={startRun}>
            {strings.run} {hidden}
          </button>
          <button
            type="button"
            data-action="edit"
            aria-pressed={editing !== "no"}
            onClick={() => setEditing(editing === "no" ? "asked" : "no")}
          >
            {strings.edit} {hidden}
          </button>
          <button type="button" data-action="reset" onClick={draft.reset} disabled={!draft.edited}>
            {strings.reset} {hidden}
          </button>
        </div>
      </header>
      {draft.aside && (
        <p className="leaf-notice">
          {strings.aside[draft.aside.because]}{" "}
          <button
            type="button"
            onClick={() => {
              draft.restoreAside();
              setEditing("asked");
            }}
          >
            {strings.showAside}
          </button>
        </p>
      )}
      {!draft.kept && <p className="leaf-notice">{strings.draftNotKept}</p>}
      <div className="leaf-code">
        {editing !== "no" ? (
          <CodeEditor
            language={language}
            id={starter.id}
            file={starter.file}
            files={NO_FILES}
            label={strings.editorLabel(strings.languages[language], title)}
            text={draft.text}
            original={starter.source}
            spans={spans}
            lit={NO_LINES}
            focused={editing === "asked"}
            onChange={draft.change}
            onRun={startRun}
            onDiagnostics={setFound}
            fallback={listing}
          />
        ) : draft.edited ? (
          <PlainListing text={draft.text} />
        ) : (
          listing
        )}
      </div>
      {found.length > 0 && <LiveDiagnostics diagnostics={found} />}
      {wanting !== false && (
        <p className="leaf-notice" role="status">
          {wanting === true ? strings.exercise.asksGiven : wanting}
        </p>
      )}
      <RunStatus language={language} run={run} />
      {run.execution && run.state && (
        <div className="leaf-output" data-output data-state={run.waits ? "running" : "over"}>
          {checked ? (
            <CheckResults
              state={run.state}
              check={checked.check}
              language={language}
              onSolved={() => onSolved(checked.source)}
            />
          ) : (
            <div aria-live="polite">
              <RunOutput execution={run.execution} run={run.state} suggestions={NO_ANSWERS} idPrefix={outputPrefix} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
