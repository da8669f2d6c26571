const LIMIT = 2;

class Card {
  readonly titles: string[] = [];
  readonly reader: string;
  readonly limit: number;

  constructor(reader: string, { limit = 3 } = {}) {
    this.reader = reader;
    this.limit = limit;
  }

  get room(): number {
    return this.limit - this.titles.length;
  }

  borrow(title: string): void {
    if (this.room === 0)
      throw new RangeError(`${this.reader}'s card is full`);
    this.titles.push(title);
  }
}

const card = new Card("Ines Marlow", { limit: LIMIT });
const wanted = ["Low Water", "The Salt Road", "Ferry Days"];
for (const t of wanted) {
  try {
    card.borrow(t);
    console.log(`lent ${t}, room for ${card.room} more`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.log(`kept ${t}: ${error.message}`);
  }
}
