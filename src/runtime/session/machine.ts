/** The life of a Session as a pure function: every state, every event, every way from one to the next. */
import type { Progress } from "./kernel.ts";

/** Why a worker was ended and is being replaced. */
export type RestartReason = "stopped" | "timed-out" | "crashed" | "spent";

export type SessionState =
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly progress: Progress }
  | { readonly status: "ready" }
  | {
      readonly status: "running";
      readonly executionId: string;
      /** Present while the program waits for something to be fetched, such as a package. */
      readonly progress?: Progress;
    }
  | { readonly status: "restarting"; readonly reason: RestartReason }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "disposed" };

export type SessionEvent =
  | { readonly type: "load" }
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "loaded" }
  | { readonly type: "load-failed"; readonly message: string }
  | { readonly type: "load-cancelled" }
  | { readonly type: "execute"; readonly executionId: string }
  | { readonly type: "began" }
  | { readonly type: "finished" }
  | { readonly type: "restart"; readonly reason: RestartReason }
  | { readonly type: "dispose" };

const STARTING: Progress = { step: "Starting", loadedBytes: 0, totalBytes: 0 };

/**
 * The state after `event`. An event that has no meaning in a state leaves it as it is: late news
 * from a worker that is gone must not disturb its successor.
 */
export function transition(state: SessionState, event: SessionEvent): SessionState {
  if (event.type === "dispose") return { status: "disposed" };
  switch (state.status) {
    case "idle":
    case "failed":
      return event.type === "load" ? { status: "loading", progress: STARTING } : state;
    case "loading":
    case "restarting":
      switch (event.type) {
        case "progress":
          return state.status === "loading" ? { status: "loading", progress: event.progress } : state;
        case "loaded":
          return { status: "ready" };
        case "load-failed":
          return { status: "failed", message: event.message };
        case "load-cancelled":
          return { status: "idle" };
        default:
          return state;
      }
    case "ready":
      // The next program is better served by another engine.
      if (event.type === "load") return { status: "loading", progress: STARTING };
      if (event.type === "execute") return { status: "running", executionId: event.executionId };
      if (event.type === "restart") return { status: "restarting", reason: event.reason };
      return state;
    case "running":
      switch (event.type) {
        case "progress":
          return { ...state, progress: event.progress };
        case "began":
          return { status: "running", executionId: state.executionId };
        case "finished":
          return { status: "ready" };
        case "restart":
          return { status: "restarting", reason: event.reason };
        default:
          return state;
      }
    case "disposed":
      return state;
  }
}
