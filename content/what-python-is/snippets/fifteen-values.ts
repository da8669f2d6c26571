class Card {
  readonly holder = "Ada";
}

function greet(): string {
  return "hello";
}

const values: Record<string, unknown> = {
  "7": 7,
  "2.5": 2.5,
  true: true,
  null: null,
  undefined: undefined,
  "'tide'": "tide",
  "7n": 7n,
  "[1]": [1],
  "new Map()": new Map(),
  greet,
  Card,
  "new Card()": new Card(),
  JSON,
  NaN,
  "Symbol()": Symbol("shelf"),
};

for (const [label, value] of Object.entries(values)) {
  const isObject =
    Object(value) === value ? "object" : "no";
  const wrapped: object | undefined =
    value == null ? undefined : Object(value);
  const lender = wrapped?.constructor.name ?? "-";
  console.log(
    label.padEnd(12) +
      isObject.padEnd(8) +
      (typeof value).padEnd(11) +
      lender,
  );
}
