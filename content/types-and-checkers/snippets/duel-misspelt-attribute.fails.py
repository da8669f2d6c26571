from dataclasses import dataclass


@dataclass
class Card:
    holder: str
    expires: int


card = Card("Ines", 2027)
card.expiry = 2029
print(card.holder, card.expires)
