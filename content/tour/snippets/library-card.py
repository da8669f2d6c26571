from dataclasses import dataclass, field

LIMIT = 2


@dataclass
class Card:
    reader: str
    limit: int = 3
    titles: list[str] = field(default_factory=list[str])

    @property
    def room(self) -> int:
        return self.limit - len(self.titles)

    def borrow(self, title: str) -> None:
        if self.room == 0:
            raise ValueError(
                f"{self.reader}'s card is full"
            )
        self.titles.append(title)


card = Card("Ines Marlow", limit=LIMIT)
for title in ("Low Water", "The Salt Road", "Ferry Days"):
    try:
        card.borrow(title)
    except ValueError as refusal:
        print(f"kept {title}: {refusal}")
    else:
        print(f"lent {title}, room for {card.room} more")
