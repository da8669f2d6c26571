/** A Python Session in a page of the built site's origin, for tables of programs that need no Pair. */
import pythonAssets from "../../generated/python.json";
import {
  FetchAssetSource,
  mostWorkers,
  pythonKernels,
  servedPython,
  Session,
  spawnBrowserWorker,
  withPool,
  withSpare,
  type Execution,
  type ExecutionState,
  type Output,
  type PythonProgram,
} from "../../src/runtime/index.ts";

/** What one program did, and what the page went through meanwhile. */
export interface Run extends ExecutionState {
  /** Milliseconds since the start of the program at which each batch of outputs had arrived. */
  readonly arrivals: readonly { readonly at: number; readonly outputs: readonly Output[] }[];
  /** The longest time in which the page could not react. */
  readonly longestPause: number;
}

const session = new Session<PythonProgram>(
  "python",
  withSpare(
    withPool(
      pythonKernels({
        manifest: pythonAssets,
        assets: new FetchAssetSource("/runtime/"),
        spawn: spawnBrowserWorker,
      }),
      { served: servedPython, most: mostWorkers },
    ),
  ),
);

declare global {
  var run: (
    program: string | Omit<PythonProgram, "language">,
    options?: { answers?: readonly string[] },
  ) => Promise<Run>;
  /** Runs a program until its first output, stops it, and runs another. Milliseconds that each took. */
  var stopAndGoOn: (source: string, next: string) => Promise<{ stopped: number; again: number; next: ExecutionState }>;
}

function execute(program: string | Omit<PythonProgram, "language">): Execution {
  const file = typeof program === "string" ? { name: "program.py", source: program } : program;
  return session.execute({ language: "python", ...file });
}

globalThis.run = async (program, { answers = [] } = {}) => {
  const execution = execute(program);
  const watch = watchPage();
  let start = 0;
  const arrivals: { at: number; outputs: readonly Output[] }[] = [];
  const remaining = [...answers];
  const settled = new Promise<void>((resolve) => {
    execution.state.subscribe(() => {
      const { status, outputs } = execution.state.value;
      if (status === "running" && start === 0) start = performance.now();
      if (status === "running") arrivals.push({ at: performance.now() - start, outputs });
      if (status !== "awaiting-input") return;
      const answer = remaining.shift();
      if (answer === undefined) resolve();
      else setTimeout(() => session.answer(execution, answer));
    });
  });
  await Promise.race([execution.ended, settled]);
  return { ...execution.state.value, arrivals: arrivals.slice(0, 20), longestPause: watch() };
};

globalThis.stopAndGoOn = async (source, next) => {
  const execution = execute(source);
  await new Promise<void>((resolve) => {
    execution.state.subscribe(() => {
      if (execution.state.value.outputs.length > 0) resolve();
    });
  });
  // The program is well inside what it does.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const asked = performance.now();
  session.stop(execution);
  await execution.ended;
  const stopped = performance.now() - asked;
  const again = performance.now();
  const state = await execute(next).ended;
  return { stopped, again: performance.now() - again, next: state };
};

/** Watches the page's event loop. The function that ends it tells the longest pause, in milliseconds. */
function watchPage(): () => number {
  let last = performance.now();
  let longest = 0;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, 4);
  return () => {
    tick();
    clearInterval(timer);
    return longest;
  };
}
