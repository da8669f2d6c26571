class UnknownCard(Exception):
    """The desk has no such card."""


readers = {"T-0417": "Ines Marlow", "T-0533": "Tom Reed"}


def reader_of(card: str) -> str:
    try:
        return readers[card]
    except KeyError as cause:
        raise UnknownCard(f"no card {card} here") from cause


for card in ("T-0417", "T-0714", "T-0533"):
    print(f"good morning, {reader_of(card)}")
