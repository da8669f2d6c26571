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
const parsed: Labelled[] = JSON.parse(
  '[7, "tide", [7], {"a": 7}, null]',
);
const made = [greet, Math.max, Card, new Card()];
const things = [...parsed, ...made, new SealedCard()];

for (const thing of things as Labelled[]) {
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
