class Crate {
  readonly length = 0;
}

const things: Record<string, unknown> = {
  zero: 0,
  "minus zero": -0,
  "not a number": NaN,
  "empty text": "",
  'the text "0"': "0",
  "one space": " ",
  nothing: null,
  "empty list": [],
  "empty dict": {},
  "list with a 0": [0],
  "empty crate": new Crate(),
};
for (const [name, thing] of Object.entries(things)) {
  console.log(name.padEnd(14) + (thing ? "true" : "false"));
}

// A card may have its own limit, even none at all.
const limits = [5, 0, null];
console.log("limit or 3:", ...limits.map((n) => n || 3));
console.log("if null, 3:", ...limits.map((n) => n ?? 3));
