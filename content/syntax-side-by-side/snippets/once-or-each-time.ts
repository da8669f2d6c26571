function receive(title: string, trolley: string[] = []) {
  trolley.push(title);
  return trolley.length;
}

const first = receive("Low Water");
const second = receive("Ferry Days");
console.log("books on each trolley:", first, second);

const bells: (() => string)[] = [];
for (const day of ["Mon", "Tue", "Wed"])
  bells.push(() => day);
console.log("bells ring on:", ...bells.map((b) => b()));

const shelves = Array<string[]>(3).fill([]);
shelves[0]?.push("atlas");
const counts = shelves.map((shelf) => shelf.length);
console.log("books on each shelf:", ...counts);

const plan = [["atlas"], ["charts"]];
const copy = [...plan];
copy[0]?.push("globe");
copy.push(["logs"]);
console.log(
  `plan has ${plan.length} rows, ${plan[0]?.length} in one`,
);
