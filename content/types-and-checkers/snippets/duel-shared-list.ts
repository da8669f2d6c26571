const nobody: string[] = [];

/** Put a reader at the end of a queue for a book. */
function queue(name: string, waiting = nobody): string[] {
  waiting.push(name);
  return waiting;
}

const emma = queue("Ines");
const ulysses = queue("Tomas");
console.log("Emma:", emma);
console.log("Ulysses:", ulysses);

export {};
