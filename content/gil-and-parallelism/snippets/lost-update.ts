import { Rng } from "book/rng";
import { Pool, Sim } from "book/sim";

// The desks lend some time in so many minutes.
const OPEN = 100;
const [DAYS, DESKS, COPIES] = [200, 4, 10];

/** Copies on record after each desk has lent one. */
async function lendAll(seed: number, atOnce: number) {
  const [sim, rng] = [new Sim(), new Rng(seed)];
  const lock = new Pool(atOnce);
  let copies = COPIES;

  const desk = async () => {
    await sim.sleep(rng.uniform(0, OPEN));
    await lock.use(async () => {
      const seen = copies;
      await sim.sleep(1); // whoever is ready goes on
      copies = seen - 1;
    });
  };

  const desks = Array.from({ length: DESKS }, () => desk);
  await sim.run(() =>
    Promise.all(desks.map((one) => one())),
  );
  return copies;
}

const rules = [
  ["no lock", DESKS],
  ["one lock", 1],
] as const;
for (const [rule, atOnce] of rules) {
  const wrong: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    const left = await lendAll(day, atOnce);
    if (left !== COPIES - DESKS) wrong.push(day);
  }
  console.log(
    `${rule}: wrong on ${wrong.length} of ${DAYS} days`,
  );
  if (wrong.length > 0)
    console.log("  first on day", wrong[0]);
}
