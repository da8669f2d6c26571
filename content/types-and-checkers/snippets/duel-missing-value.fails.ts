const shelfOf = new Map([
  ["Emma", "A3"],
  ["Ulysses", "J1"],
]);

function label(title: string): string {
  return shelfOf.get(title).toLowerCase();
}

console.log(label("Emma"));
console.log(label("Dracula"));

export {};
