import { fixed } from "book/fmt";
import { Pool, Sim } from "book/sim";

const CORES = 1;
const TASKS = 10_000;
const [WAIT, WORK] = [0.5, 0.0005]; // seconds, each task

type Job = (sim: Sim, cores: Pool) => Promise<void>;

const wait: Job = (sim) => sim.sleep(WAIT);
const work: Job = (sim, cores) =>
  cores.use(() => sim.sleep(WORK));

/** When all tasks are done, and whether in order. */
async function finish(job: Job): Promise<string> {
  const [sim, cores] = [new Sim(), new Pool(CORES)];
  const done: number[] = [];

  const task = async (number: number) => {
    await job(sim, cores);
    done.push(number);
  };

  const all = Array.from({ length: TASKS }, (_, i) => i);
  await sim.run(() => Promise.all(all.map(task)));
  const kept = done.every((number, i) => number === i);
  const order = kept ? "in order" : "mixed";
  return `${fixed(sim.now, 2)} s, ${order}`;
}

console.log(`${TASKS} tasks, cores: ${CORES}`);
console.log("only waiting:", await finish(wait));
console.log("only working:", await finish(work));
