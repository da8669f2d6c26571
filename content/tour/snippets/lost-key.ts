const readers = new Map([
  ["T-0417", "Ines Marlow"],
  ["T-0533", "Tom Reed"],
]);

class UnknownCard extends Error {
  override readonly name = "UnknownCard";
}

function lookUp(card: string): string {
  const reader = readers.get(card);
  if (reader === undefined) throw new RangeError(card);
  return reader;
}

function readerOf(card: string): string {
  try {
    return lookUp(card);
  } catch (cause) {
    throw new UnknownCard(`no card ${card} here`, {
      cause,
    });
  }
}

for (const card of ["T-0417", "T-0714", "T-0533"])
  console.log(`good morning, ${readerOf(card)}`);
