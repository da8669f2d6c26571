/**
 * What every Session promises, whatever engine is behind it and wherever it runs. Free of any test
 * framework: the same cases run in Node and inside a page.
 */
import type { ExecutionState, Output, Session } from "../../src/runtime/index.ts";
import type { Behaviour } from "./programs.ts";

/** An engine under test. */
export interface Subject {
  createSession(options?: { timeout?: number }): Session;
  execute(session: Session, behaviour: Behaviour): ReturnType<Session["execute"]>;
}

export interface ContractCase {
  readonly name: string;
  run(subject: Subject): Promise<void>;
}

/** Milliseconds in which a stopped program must be over. */
const STOP_LIMIT = 1000;

export const contract: readonly ContractCase[] = [
  {
    name: "is idle until it is used, then loads, runs and is ready",
    async run(subject) {
      const session = subject.createSession();
      equal(session.state.value.status, "idle");
      const seen = statuses(session);
      await subject.execute(session, "prints").ended;
      deepEqual(seen, ["loading", "ready", "running", "ready"]);
      session.dispose();
    },
  },
  {
    name: "reports loading with a step and bytes",
    async run(subject) {
      const session = subject.createSession();
      const steps: string[] = [];
      session.state.subscribe(() => {
        const state = session.state.value;
        if (state.status === "loading" && state.progress.totalBytes > 0) steps.push(state.progress.step);
      });
      await subject.execute(session, "prints").ended;
      assert(steps.length > 0 && steps.every((step) => step.length > 0), "no progress was reported");
      session.dispose();
    },
  },
  {
    name: "hands over what a program prints",
    async run(subject) {
      const session = subject.createSession();
      const { status, outputs } = await subject.execute(session, "prints").ended;
      equal(status, "succeeded");
      deepEqual(outputs, [{ type: "stream", name: "stdout", text: "one\ntwo\n" }]);
      session.dispose();
    },
  },
  {
    name: "keeps the order of the two streams",
    async run(subject) {
      const session = subject.createSession();
      const { outputs } = await subject.execute(session, "writes to both streams").ended;
      deepEqual(outputs, [
        { type: "stream", name: "stdout", text: "out\n" },
        { type: "stream", name: "stderr", text: "err\n" },
        { type: "stream", name: "stdout", text: "out again\n" },
      ]);
      session.dispose();
    },
  },
  {
    name: "treats a program that raises as data, and goes on",
    async run(subject) {
      const session = subject.createSession();
      const failed = await subject.execute(session, "raises").ended;
      equal(failed.status, "failed");
      equal(textOf(failed.outputs), "before\n");
      const error = failed.outputs.at(-1);
      assert(error?.type === "error" && error.message === "no such shelf", "the error is missing");
      equal((await subject.execute(session, "prints").ended).status, "succeeded");
      session.dispose();
    },
  },
  {
    name: "runs programs one after another",
    async run(subject) {
      const session = subject.createSession();
      const order: string[] = [];
      const runs = (["prints", "raises", "prints"] as const).map((behaviour, index) =>
        subject.execute(session, behaviour).ended.then(() => order.push(`${index}`)),
      );
      await Promise.all(runs);
      deepEqual(order, ["0", "1", "2"]);
      session.dispose();
    },
  },
  ...(["never ends", "sleeps"] as const).map((behaviour) => ({
    name: `stops a program that ${behaviour} within a second, keeps its output, and runs the next`,
    async run(subject: Subject) {
      const session = subject.createSession();
      const execution = subject.execute(session, behaviour);
      await outputOf(execution);
      const asked = performance.now();
      session.stop(execution);
      const { status, outputs } = await execution.ended;
      assert(performance.now() - asked < STOP_LIMIT, "it took more than a second to stop");
      equal(status, "interrupted");
      equal(textOf(outputs), "started\n");
      equal((await subject.execute(session, "prints").ended).status, "succeeded");
      session.dispose();
    },
  })),
  {
    name: "ends a program that runs past the time limit",
    async run(subject) {
      const session = subject.createSession({ timeout: 300 });
      const { status, notice } = await subject.execute(session, "never ends").ended;
      equal(status, "timed-out");
      assert(notice !== undefined, "the reader is not told why");
      session.dispose();
    },
  },
  {
    name: "drops a waiting program that is stopped, and leaves the running one alone",
    async run(subject) {
      const session = subject.createSession();
      const first = subject.execute(session, "prints");
      const second = subject.execute(session, "prints");
      session.stop(second);
      equal((await second.ended).status, "interrupted");
      equal((await first.ended).status, "succeeded");
      session.dispose();
    },
  },
  {
    name: "can be cancelled while it loads, and used again",
    async run(subject) {
      const session = subject.createSession();
      const execution = subject.execute(session, "prints");
      session.cancelLoading();
      equal((await execution.ended).status, "interrupted");
      equal(session.state.value.status, "idle");
      equal((await subject.execute(session, "prints").ended).status, "succeeded");
      session.dispose();
    },
  },
  {
    name: "is over for good once disposed",
    async run(subject) {
      const session = subject.createSession();
      const execution = subject.execute(session, "never ends");
      await outputOf(execution);
      session.dispose();
      equal((await execution.ended).status, "interrupted");
      equal((await subject.execute(session, "prints").ended).status, "interrupted");
      equal(session.state.value.status, "disposed");
    },
  },
];

/** Each status that a Session enters from now on. */
function statuses(session: Session): string[] {
  const seen: string[] = [];
  session.state.subscribe(() => {
    const { status } = session.state.value;
    if (seen.at(-1) !== status) seen.push(status);
  });
  return seen;
}

/** Resolves when an execution has printed something. */
function outputOf(execution: ReturnType<Session["execute"]>): Promise<ExecutionState> {
  return new Promise((resolve) => {
    const look = () => {
      if (execution.state.value.outputs.length > 0) resolve(execution.state.value);
    };
    execution.state.subscribe(look);
    look();
  });
}

function textOf(outputs: readonly Output[]): string {
  return outputs.map((output) => (output.type === "stream" ? output.text : "")).join("");
}

function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

function equal(actual: unknown, expected: unknown): void {
  assert(actual === expected, `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

function deepEqual(actual: unknown, expected: unknown): void {
  equal(JSON.stringify(actual), JSON.stringify(expected));
}
