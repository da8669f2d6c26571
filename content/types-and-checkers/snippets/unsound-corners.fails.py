class Desk:
    def __init__(self, reader: str | None) -> None:
        self.reader = reader

    def close(self) -> None:
        self.reader = None


def stale(desk: Desk) -> str:
    if desk.reader is None:
        return "nobody"
    desk.close()
    return desk.reader.upper()


def fill(shelf: list[str | int]) -> None:
    shelf.append(1984)


def wider(titles: list[str]) -> str:
    fill(titles)
    return ", ".join(titles)


for name, run in {
    "stale": lambda: stale(Desk("Ines")),
    "wider": lambda: wider(["Emma"]),
}.items():
    try:
        print(name, run())
    except (AttributeError, TypeError) as error:
        print(f"{name}: {error}")
