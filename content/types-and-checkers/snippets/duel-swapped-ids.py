type CardId = str
type BookId = str


def lend(card: CardId, book: BookId) -> str:
    return f"{book} lent to {card}"


card: CardId = "T-104"
book: BookId = "B-7731"
print(lend(book, card))
