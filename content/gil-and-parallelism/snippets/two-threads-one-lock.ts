import { lines, type Point } from "book/plot";

// Per cent of each thread's work:
const NEEDS_LOCK = 80;
const [ROUND, ROUNDS, TURN] = [10, 2, 5]; // milliseconds

/** A row for each thread, a sign for each millisecond:
 * # works and needs the lock, = works without, . waits. */
function runTwo(needsLock: number): [string, string] {
  const held = Math.floor((ROUND * needsLock) / 100);
  const round = "#".repeat(held) + "=".repeat(ROUND - held);
  const left = [round.repeat(ROUNDS), round.repeat(ROUNDS)];
  const rows: [string, string] = ["", ""];
  let [holder, turn] = [0, 0];
  while (left.some((todo) => todo)) {
    const wants = left.map((todo) => todo.startsWith("#"));
    const other = 1 - holder;
    if (wants[other] && (!wants[holder] || turn === TURN)) {
      [holder, turn] = [other, 0];
    }
    turn = wants[holder] ? Math.min(turn + 1, TURN) : 0;
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
const [first, second] = runTwo(NEEDS_LOCK);
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
    "work that needs the lock, per cent",
    "ms",
  ),
);
