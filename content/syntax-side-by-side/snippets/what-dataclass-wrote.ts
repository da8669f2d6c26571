class Mark {
  readonly room: string;
  readonly number: number;

  constructor(room: string, number: number) {
    this.room = room;
    this.number = number;
  }

  get key(): string {
    return JSON.stringify([this.room, this.number]);
  }
}

console.log(Mark.name);
const wrote = Object.getOwnPropertyNames(Mark.prototype);
console.log(" wrote", ...wrote);
const [a, b] = [new Mark("K", 12), new Mark("K", 12)];
console.log(" shows", String(a));
console.log(" equal", a === b);
console.log(" in a set", new Set([a, b]).size);

console.log("by a key of our own");
console.log(" shows", a.key);
console.log(" equal", a.key === b.key);
console.log(" in a set", new Set([a.key, b.key]).size);
