import { lines, type Point } from "book/plot";

// Per cent of each thread's work:
const LOCK_FREE = 20;
const [ROUND, ROUNDS, TURN] = [10, 2, 5]; // milliseconds

/** A row for each thread, a sign for each millisecond:
 * # works and needs the lock, = works without, . waits. */
function runTwo(lockFree: number): [string, string] {
  const free = Math.floor((ROUND * lockFree) / 100);
  const round = "#".repeat(ROUND - free) + "=".repeat(free);
  const left = [round.repeat(ROUNDS), round.repeat(ROUNDS)];
  const rows: [string, string] = ["", ""];
  let [holder, held] = [0, 0];
  while (left.some((todo) => todo)) {
    const wants = left.map((todo) => todo.startsWith("#"));
    const other = 1 - holder;
    if (wants[other] && (!wants[holder] || held === TURN)) {
      [holder, held] = [other, 0];
    }
    held = wants[holder] ? Math.min(held + 1, TURN) : 0;
    for (const one of [0, 1] as const) {
      const todo = left[one] ?? "";
      const waits = wants[one] && one !== holder;
      rows[one] += waits ? "." : todo.slice(0, 1);
      left[one] = waits ? todo : todo.slice(1);
    }
  }
  return rows;
}

const end = (rows: string[]) =>
  Math.max(...rows.map((row) => row.length));
const [first, second] = runTwo(LOCK_FREE);
console.log("first ", first);
console.log("second", second);
console.log(`both done after ${end([first, second])} ms`);

const shares = Array.from({ length: 11 }, (_, i) => i * 10);
const after = (ms: (share: number) => number) =>
  shares.map((share): Point => [share, ms(share)]);
display(
  lines(
    "When two threads are done",
    {
      "one lock": after((share) => end(runTwo(share))),
      "no lock": after(() => ROUND * ROUNDS),
    },
    "work that needs no lock, per cent",
    "ms",
  ),
);
