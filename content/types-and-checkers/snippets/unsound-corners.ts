class Desk {
  reader: string | undefined;

  constructor(reader: string | undefined) {
    this.reader = reader;
  }

  close(): void {
    this.reader = undefined;
  }
}

function stale(desk: Desk): string {
  if (desk.reader === undefined) return "nobody";
  desk.close();
  return desk.reader.toUpperCase();
}

function fill(shelf: (string | number)[]): void {
  shelf.push(1984);
}

function wider(titles: string[]): string {
  fill(titles);
  return titles.map((t) => t.toUpperCase()).join(", ");
}

for (const [name, run] of Object.entries({
  stale: () => stale(new Desk("Ines")),
  wider: () => wider(["Emma"]),
})) {
  try {
    console.log(name, run());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(`${name}: ${error.message}`);
  }
}

export {};
