import { fixed } from "book/fmt";
import { Pool, Sim } from "book/sim";

const CORES = 1;
const TASKS = 10_000;
const [WAIT, WORK] = [0.5, 0.0005]; // seconds, each task

/** When all tasks are done, and whether in order. */
async function finish(wait: number, work: number) {
  const [sim, cores] = [new Sim(), new Pool(CORES)];
  const done: number[] = [];

  const task = async (number: number) => {
    await sim.sleep(wait);
    await cores.use(() => sim.sleep(work));
    done.push(number);
  };

  const all = Array.from({ length: TASKS }, (_, i) => i);
  await sim.run(() => Promise.all(all.map(task)));
  const kept = done.every(
    (number, place) => number === place,
  );
  return [sim.now, kept ? "in order" : "mixed"] as const;
}

console.log(`${TASKS} tasks, cores: ${CORES}`);
const alone = fixed(TASKS * (WAIT + WORK), 2);
console.log(`one by one: ${alone} s`);
for (const [name, wait, work] of [
  ["only waiting", WAIT, 0],
  ["only working", 0, WORK],
] as const) {
  const [end, order] = await finish(wait, work);
  console.log(`${name}: ${fixed(end, 2)} s, ${order}`);
}
