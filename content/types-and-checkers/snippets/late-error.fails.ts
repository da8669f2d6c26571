import { Rng } from "book/rng";

const LOST_IN_1000 = 10;

/** Pence owed when a reader comes to the desk. */
function owed(
  daysLate: number,
  lost: boolean,
  price: string,
): number {
  if (lost) return price;
  return daysLate * 25;
}

const rng = new Rng(168);
for (let day = 1; day <= 10; day++) {
  let till = 0;
  for (let visit = 0; visit < 7; visit++) {
    const daysLate = rng.integer(0, 3);
    const lost = rng.integer(1, 1000) <= LOST_IN_1000;
    till += owed(daysLate, lost, "1250");
  }
  console.log(`day ${day}: ${till}`);
}
