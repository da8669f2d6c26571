import { strings } from "../../book/strings.ts";
import type { Language } from "../../runtime/index.ts";
import { statusText } from "../cell-state.ts";
import { ProgressView } from "../ProgressView.tsx";
import { sessions } from "../sessions.ts";
import { useObservable } from "../use-observable.ts";
import type { Run } from "./use-run.ts";

/** What a leaf's run is waiting for, with the way out, and nothing while none runs. */
export function RunStatus({ language, run }: { language: Language; run: Run }) {
  const session = sessions[language];
  const state = useObservable(session.state);
  const loading = run.waits && state.status === "loading";
  return (
    <>
      <div className="leaf-status" role="status">
        {run.waits && run.state ? statusText(state, run.state) : ""}
      </div>
      {loading && <ProgressView progress={state.progress} onCancel={() => session.cancelLoading()} />}
      {run.waits && !loading && (
        <button type="button" data-action="stop" className="exercise-stop" onClick={run.stop}>
          {strings.stop} <span className="visually-hidden">{strings.languages[language]}</span>
        </button>
      )}
    </>
  );
}
