from typing import NewType

type CardAlias = str
type BookAlias = str

CardId = NewType("CardId", str)
BookId = NewType("BookId", str)


def lend_alias(card: CardAlias, book: BookAlias) -> str:
    return f"{book} to {card}"


def lend(card: CardId, book: BookId) -> str:
    return f"{book} to {card}"


card, book = CardId("T-104"), BookId("B-7731")

print(lend_alias(book, card))
print(lend(book, card))
print("a CardId is a plain str:", type(card) is str)
