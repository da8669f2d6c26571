type CardAlias = string;
type BookAlias = string;

type CardId = string & { readonly kind: "card" };
type BookId = string & { readonly kind: "book" };

function lendAlias(
  card: CardAlias,
  book: BookAlias,
): string {
  return `${book} to ${card}`;
}

function lend(card: CardId, book: BookId): string {
  return `${book} to ${card}`;
}

const card = "T-104" as CardId;
const book = "B-7731" as BookId;

console.log(lendAlias(book, card));
console.log(lend(book, card));
console.log(
  "a CardId is a plain string:",
  typeof card === "string",
);

export {};
