const shelf = ["Low Water", 12];
const day = "2026-04-02";
const rows: [name: string, a: unknown, b: unknown][] = [
  ["one list, twice", shelf, shelf],
  ["a list and a copy", shelf, [...shelf]],
  ["nested lists", [shelf, 3], [[...shelf], 3]],
  ["records", { card: 417 }, { card: 417 }],
  ["two dates", new Date(day), new Date(day)],
  ["1 and 1.0", 1, 1.0],
  ["1 and true", 1, true],
  ['1 and "1"', 1, "1"],
  ["NaN and itself", NaN, NaN],
];
console.log("".padEnd(18) + "===   ==");
for (const [name, a, b] of rows) {
  const strict = String(a === b).padEnd(6);
  console.log(name.padEnd(18) + strict + (a == b));
}

const seats = new Map([[["K", 12], "Ines Marlow"]]);
console.log("K12 is kept for", seats.get(["K", 12]));
console.log("NaN is in [NaN]:", [NaN].includes(NaN));
