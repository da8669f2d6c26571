interface Finder {
  find(title: string): string;
}

function isFinder(thing: unknown): thing is Finder {
  return (
    typeof thing === "object" &&
    thing !== null &&
    "find" in thing
  );
}

const catalogue = {
  find: (title: string) => `${title} is upstairs`,
};

/** Finds umbrellas, by weekday and colour. */
const lostProperty = {
  find: (weekday: number, colour: string) =>
    weekday < 6 && colour === "black",
};

function ask(thing: unknown): string {
  if (isFinder(thing)) return thing.find("Emma");
  return "can't find anything";
}

console.log(ask("a string"));
console.log(ask(catalogue));
console.log(ask(lostProperty));

export {};
