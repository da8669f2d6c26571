type Counted = { length?: number; size?: number };

function answer(thing: Iterable<unknown>): string {
  const { length, size }: Counted = Object(thing);
  return `length ${length}, size ${size}`;
}

function* upperCase(titles: readonly string[]) {
  for (const title of titles) yield title.toUpperCase();
}

const shelf = ["Low Water", "Net Mending", "The Salt Road"];
const suspects = {
  array: shelf,
  string: "Low Water",
  set: new Set(["Harbour", "Saltings"]),
  buffer: new Uint8Array(52),
  generator: upperCase(shelf),
};

for (const [name, thing] of Object.entries(suspects)) {
  console.log(name.padEnd(10) + answer(thing));
}

const titles = [...suspects.generator].join(", ");
console.log(`a loop accepts ${titles}`);
