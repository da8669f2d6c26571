interface Opening {
  reader: string;
  pence?: number;
  note?: string;
}

class Deposit {
  readonly reader: string;
  pence: number;
  note: string | undefined;

  constructor({ reader, pence = 0, note }: Opening) {
    this.reader = reader;
    this.pence = pence;
    this.note = note;
  }

  settle(fine: number): void {
    if (fine > this.pence)
      throw new RangeError(`${this.reader} is short`);
    this.pence -= fine;
  }

  statement(): string {
    const pounds = (this.pence / 100).toFixed(2);
    const text = `${this.reader}: £${pounds}`;
    return this.note ? `${text} (${this.note})` : text;
  }
}

const deposit = new Deposit({
  reader: "Tom Reed",
  pence: 500,
});
deposit.settle(120);
console.log(deposit.statement());
try {
  deposit.settle(1000);
} catch (refusal) {
  if (!(refusal instanceof RangeError)) throw refusal;
  console.log(`refused, ${refusal.message}`);
}

deposit.note = "by hand";
deposit.pence -= 1000;
console.log(deposit.statement());
