import { describe, expect, it } from "vitest";
import { transition, type SessionEvent, type SessionState } from "../../src/runtime/session/machine.ts";

const progress = { step: "Fetching Python", loadedBytes: 1, totalBytes: 2 };

/** The state that a sequence of events leads to from `idle`. */
function after(...events: SessionEvent[]): SessionState {
  return events.reduce<SessionState>(transition, { status: "idle" });
}

describe("transition", () => {
  it("leads from idle through loading to ready", () => {
    expect(after({ type: "load" }).status).toBe("loading");
    expect(after({ type: "load" }, { type: "progress", progress })).toEqual({ status: "loading", progress });
    expect(after({ type: "load" }, { type: "loaded" }).status).toBe("ready");
  });

  it("keeps why loading failed, and loads again on request", () => {
    const failed = after({ type: "load" }, { type: "load-failed", message: "offline" });
    expect(failed).toEqual({ status: "failed", message: "offline" });
    expect(transition(failed, { type: "load" }).status).toBe("loading");
  });

  it("shows what a running program waits for, until it begins", () => {
    const fetching = after(
      { type: "load" },
      { type: "loaded" },
      { type: "execute", executionId: "1" },
      { type: "progress", progress },
    );
    expect(fetching).toEqual({ status: "running", executionId: "1", progress });
    expect(transition(fetching, { type: "began" })).toEqual({ status: "running", executionId: "1" });
  });

  it("restarts a running worker and says why", () => {
    const running = after({ type: "load" }, { type: "loaded" }, { type: "execute", executionId: "1" });
    const restarting = transition(running, { type: "restart", reason: "crashed" });
    expect(restarting).toEqual({ status: "restarting", reason: "crashed" });
    expect(transition(restarting, { type: "loaded" }).status).toBe("ready");
  });

  it("leaves a state alone when news comes too late for it", () => {
    const idle = after({ type: "load" }, { type: "load-cancelled" });
    expect(idle.status).toBe("idle");
    for (const late of [{ type: "loaded" }, { type: "finished" }, { type: "began" }] as const) {
      expect(transition(idle, late)).toBe(idle);
    }
  });

  it("never leaves disposed", () => {
    const disposed = after({ type: "load" }, { type: "dispose" });
    for (const event of [{ type: "load" }, { type: "loaded" }, { type: "execute", executionId: "1" }] as const) {
      expect(transition(disposed, event).status).toBe("disposed");
    }
  });
});
