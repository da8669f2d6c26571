class Card {
  readonly holder = "Ada";
}

class SealedCard {
  constructor() {
    Object.seal(this);
  }
}

function greet(): string {
  return "hello";
}

type Labelled = { shelf?: number };
const parsed = JSON.parse(
  '[7, "tide", [7], {"a": 7}, null]',
);
const card = new Card();
const made = [
  greet,
  Math.max,
  Card,
  card,
  new SealedCard(),
];
const things: Labelled[] = [...parsed, ...made];

for (const thing of things) {
  const kind = Object(thing).constructor.name;
  let answer: string;
  try {
    thing.shelf = 12;
    answer = `on shelf ${thing.shelf}`;
  } catch (error) {
    answer = error instanceof Error ? error.name : "?";
  }
  console.log(kind.padEnd(28) + answer);
}
