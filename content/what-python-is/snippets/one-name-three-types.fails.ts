function show(label: string, thing: unknown): void {
  const type = Array.isArray(thing)
    ? "array"
    : typeof thing;
  console.log(
    `${label.padEnd(9)}${type.padEnd(8)}${thing}`,
  );
}

let shelf = 12;
show("number", shelf);

shelf = "twelve";
show("word", shelf);

shelf = [12, "twelve"];
show("both", shelf);

// The names below were given no type either.
const late = [3, -2, 11].filter((days) => days > 5);
show("list", late);
const total = late.reduce((sum, days) => sum + days) / 2;
show("half", total);
