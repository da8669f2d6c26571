type CardId = string;
type BookId = string;

function lend(card: CardId, book: BookId): string {
  return `${book} lent to ${card}`;
}

const card: CardId = "T-104";
const book: BookId = "B-7731";
console.log(lend(book, card));

export {};
