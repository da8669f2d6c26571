function lend(
  title: string,
  reader: Reader,
  days: number = 21,
): boolean {
  return days > 0 && reader.wishes.has(title);
}

interface Reader {
  readonly wishes: ReadonlySet<string>;
}

console.log(lend.toString());
console.log("parameters without a default:", lend.length);
console.log("Reader:", "Reader" in globalThis);

export {};
