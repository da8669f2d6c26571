interface Finder {
  find(title: string): string | undefined;
}

class Shelves {
  readonly #places: ReadonlyMap<string, string>;

  constructor(places: ReadonlyMap<string, string>) {
    this.#places = places;
  }

  find(title: string): string | undefined {
    return this.#places.get(title);
  }
}

/** A branch that files a book by its first letter. */
const harbour = {
  find: (title: string) => `Harbour ${title.charAt(0)}`,
};

function answer(title: string, finders: Finder[]): string {
  for (const finder of finders) {
    const place = finder.find(title);
    if (place) return place;
  }
  return "nowhere";
}

const desk = new Shelves(new Map([["Emma", "A3"]]));
console.log(answer("Emma", [desk, harbour]));
console.log(answer("Dracula", [desk, harbour]));
console.log(answer("Dracula", [desk]));

export {};
