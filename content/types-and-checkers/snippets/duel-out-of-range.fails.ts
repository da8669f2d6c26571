const waiting = ["Ines", "Tomas"];

function third(names: string[]): string {
  return names[2].toUpperCase();
}

console.log(third(waiting));

export {};
