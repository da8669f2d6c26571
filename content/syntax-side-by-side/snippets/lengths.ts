function* boxes(): Generator<string> {
  yield "maps";
  yield "charts";
}

const things: Record<string, unknown> = {
  "a list": ["maps", "charts"],
  "a set": new Set(["maps", "charts"]),
  "an object": { maps: 3, charts: 1 },
  "a Map": new Map([["maps", 3]]),
  text: "Zoë 🦭",
  bytes: new TextEncoder().encode("Zoë 🦭"),
  "a generator": boxes(),
  "a function": (title: string, copies: number) =>
    title.repeat(copies),
};

// Reflect asks without the checker's help.
console.log("             length     size");
for (const [name, thing] of Object.entries(things)) {
  const [length, size] = ["length", "size"].map((key) =>
    String(Reflect.get(Object(thing), key)),
  );
  console.log(name.padEnd(13) + length?.padEnd(11) + size);
}
