from dataclasses import dataclass
from typing import Protocol


class Finder(Protocol):
    def find(self, title: str) -> str | None: ...


@dataclass
class Shelves:
    places: dict[str, str]

    def find(self, title: str) -> str | None:
        return self.places.get(title)


class Harbour:
    """A branch that files a book by its first letter."""

    def find(self, title: str) -> str:
        return f"Harbour {title[0]}"


def answer(title: str, finders: list[Finder]) -> str:
    for finder in finders:
        if place := finder.find(title):
            return place
    return "nowhere"


desk = Shelves({"Emma": "A3"})
print(answer("Emma", [desk, Harbour()]))
print(answer("Dracula", [desk, Harbour()]))
print(answer("Dracula", [desk]))
